import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { IssueCard, IssueStatus } from '../../electron/contract/answers.ts';
import { withArchive } from '../issue-file/archive.ts';
import { entryNames, limits } from '../issue-file/entry-names.ts';
import { scanEntries } from '../issue-file/salvage/scan-entries.ts';
import type { IssueNotes } from './issue-notes.ts';

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
  readonly card: Omit<IssueCard, 'recent' | 'status'> | null;
}

/** Bytes; a thumbnail is far smaller. */
const coverLimit = 8 * 2 ** 20;

/** How many files are read at once. */
const atOnce = 8;

/** The start screen's cards: read from the files once, and again when a file has changed. */
export class IssueCards {
  private readonly known = new Map<string, Known>();
  private readonly covers = new Map<string, string>();

  constructor(private readonly notes: IssueNotes) {}

  /** Recent ones first in the given order, then the others of the folder, newest issue first. Files that cannot be read are left out. */
  async list(recent: readonly string[], folder: string): Promise<readonly IssueCard[]> {
    const inFolder = (await readdir(folder).catch(() => []))
      .filter((name) => name.endsWith('.diemtin') && !name.startsWith('.'))
      .map((name) => join(folder, name));
    const files = [...new Set([...recent, ...inFolder])];
    const cards: IssueCard[] = [];
    for (let start = 0; start < files.length; start += atOnce) {
      const read = await Promise.all(files.slice(start, start + atOnce).map((file) => this.card(file)));
      for (const card of read)
        if (card) cards.push({ ...card, recent: recent.includes(card.file), status: this.status(card.file) });
    }
    return cards.sort((a, b) => b.year - a.year || b.number - a.number || (a.changedAt < b.changedAt ? 1 : -1));
  }

  /** Bytes of the cover picture with this name; null = there is none. */
  async cover(id: string): Promise<Uint8Array | null> {
    const file = this.covers.get(id);
    if (file === undefined) return null;
    return withArchive(file, (archive) => archive.read(entryNames.thumbnail, coverLimit)).catch(() => null);
  }

  private status(file: string): IssueStatus {
    const { exported, imported } = this.notes.of(file);
    if (exported !== undefined) return { kind: 'exported', on: exported };
    return { kind: imported ? 'imported' : 'draft' };
  }

  private async card(file: string): Promise<Omit<IssueCard, 'recent' | 'status'> | null> {
    const changed = await stat(file)
      .then(({ mtimeMs }) => mtimeMs)
      .catch(() => null);
    if (changed === null) return null;
    const known = this.known.get(file);
    if (known?.changed === changed) return known.card;
    const card = await this.read(file, changed).catch(() => damagedCard(file, changed));
    this.known.set(file, { changed, card });
    return card;
  }

  private read(file: string, changed: number): Promise<Omit<IssueCard, 'recent' | 'status'> | null> {
    return withArchive(file, async (archive) => {
      const entry = archive.has(entryNames.manifest) ? entryNames.manifest : entryNames.issue;
      const head = readHead(await archive.read(entry, limits.issue));
      if (head === null) return null;
      const { number, year, period } = head.issue;
      const id = createHash('sha256').update(`${file} ${changed}`).digest('hex').slice(0, 24);
      const hasCover = archive.has(entryNames.thumbnail);
      if (hasCover) this.covers.set(id, file);
      const cover = hasCover ? `cover/${id}` : null;
      return { file, number, year, from: period.from, to: period.to, cover, changedAt: new Date(changed).toISOString() };
    });
  }
}

/** A damaged file is shown too, as long as it says what it was: opening it tells what is left. */
async function damagedCard(file: string, changed: number): Promise<Omit<IssueCard, 'recent' | 'status'> | null> {
  const bytes = await readFile(file).catch(() => null);
  const entries = bytes === null ? [] : scanEntries(bytes, limits.issue);
  const manifest = entries.find(({ name }) => name === entryNames.manifest);
  const head = manifest === undefined ? null : readHead(manifest.bytes);
  if (head === null) return null;
  const { number, year, period } = head.issue;
  return { file, number, year, from: period.from, to: period.to, cover: null, changedAt: new Date(changed).toISOString() };
}

function readHead(json: Uint8Array): v.InferOutput<typeof headSchema> | null {
  try {
    const parsed = v.safeParse(headSchema, JSON.parse(new TextDecoder().decode(json)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
