import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { IssueCard } from '../../electron/contract/answers.ts';
import { withArchive } from '../issue-file/archive.ts';
import { entryNames, limits } from '../issue-file/entry-names.ts';

/** The little that a card shows; the rest of the file is not looked at. */
const headSchema = v.object({
  issue: v.object({
    number: v.number(),
    year: v.number(),
    period: v.object({ from: v.string(), to: v.string() }),
  }),
});

interface Known {
  readonly changed: number;
  readonly card: Omit<IssueCard, 'recent'> | null;
}

/** Bytes; a thumbnail is far smaller. */
const coverLimit = 8 * 2 ** 20;

/** How many files are read at once. */
const atOnce = 8;

/** The start screen's cards: read from the files once, and again when a file has changed. */
export class IssueCards {
  private readonly known = new Map<string, Known>();
  private readonly covers = new Map<string, string>();

  /** Recent ones first in the given order, then the others of the folder, newest issue first. Files that cannot be read are left out. */
  async list(recent: readonly string[], folder: string): Promise<readonly IssueCard[]> {
    const inFolder = (await readdir(folder).catch(() => []))
      .filter((name) => name.endsWith('.diemtin') && !name.startsWith('.'))
      .map((name) => join(folder, name));
    const files = [...new Set([...recent, ...inFolder])];
    const cards: IssueCard[] = [];
    for (let start = 0; start < files.length; start += atOnce) {
      const read = await Promise.all(files.slice(start, start + atOnce).map((file) => this.card(file)));
      for (const card of read) if (card) cards.push({ ...card, recent: recent.includes(card.file) });
    }
    return cards.sort((a, b) => b.year - a.year || b.number - a.number || (a.changedAt < b.changedAt ? 1 : -1));
  }

  /** Bytes of the cover picture with this name; null = there is none. */
  async cover(id: string): Promise<Uint8Array | null> {
    const file = this.covers.get(id);
    if (file === undefined) return null;
    return withArchive(file, (archive) => archive.read(entryNames.thumbnail, coverLimit)).catch(() => null);
  }

  private async card(file: string): Promise<Omit<IssueCard, 'recent'> | null> {
    const changed = await stat(file)
      .then(({ mtimeMs }) => mtimeMs)
      .catch(() => null);
    if (changed === null) return null;
    const known = this.known.get(file);
    if (known?.changed === changed) return known.card;
    const card = await this.read(file, changed).catch(() => null);
    this.known.set(file, { changed, card });
    return card;
  }

  private read(file: string, changed: number): Promise<Omit<IssueCard, 'recent'> | null> {
    return withArchive(file, async (archive) => {
      const text = new TextDecoder().decode(await archive.read(entryNames.issue, limits.issue));
      const parsed = v.safeParse(headSchema, JSON.parse(text));
      if (!parsed.success) return null;
      const { number, year, period } = parsed.output.issue;
      const id = createHash('sha256').update(`${file} ${changed}`).digest('hex').slice(0, 24);
      const hasCover = archive.has(entryNames.thumbnail);
      if (hasCover) this.covers.set(id, file);
      const cover = hasCover ? `cover/${id}` : null;
      return { file, number, year, from: period.from, to: period.to, cover, changedAt: new Date(changed).toISOString() };
    });
  }
}
