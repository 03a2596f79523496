import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import type { IssueId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { envelopeOf, parseIssue } from '../../core/issue/parse-issue.ts';
import { mediaInIssue } from '../../core/issue/pictures-in-issue.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { type VersionReason, versionReasons } from '../../core/issue/version-reason.ts';
import { type FileLayer, nodeFiles } from '../files/file-layer.ts';
import { writeWhole } from '../files/write-atomically.ts';
import { folderMedia } from '../media/folder-media.ts';
import type { MediaStore } from '../media/media-store.ts';
import { keptVersions } from './kept-versions.ts';

/** A version as a list shows it. */
export interface VersionFacts {
  readonly id: string;
  readonly at: string;
  readonly reason: VersionReason;
}

export interface Version extends VersionFacts {
  /** The file that the issue stood in. */
  readonly file: string;
  readonly issue: Issue;
}

const storedSchema = v.strictObject({ at: v.string(), file: v.string(), issue: v.unknown() });
const namePattern = /^(\d{13})-([a-z-]+)\.json\.gz$/u;

/**
 * Earlier states of issues, in the program's own folder: one small packed file a version, pictures once for all versions of all issues. What cannot be
 * written is left out: keeping versions must never be in the way of work.
 */
export class VersionStore {
  /** Pictures of all versions. */
  readonly media: MediaStore;
  private last = 0;

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
    private readonly layer: FileLayer = nodeFiles,
  ) {
    this.media = folderMedia(this.mediaFolder);
  }

  private get mediaFolder(): string {
    return join(this.folder, 'media');
  }

  /** Keeps a state of an issue, unless it is the same as the last one that was kept; false = it could not be kept. */
  async keep(issue: Issue, file: string, media: MediaStore, reason: VersionReason): Promise<boolean> {
    const [latest] = await this.list(issue.id);
    const before = latest ? await this.read(issue.id, latest.id) : null;
    if (before && stableJson(before.issue) === stableJson(issue)) return true;
    try {
      await this.keepMedia(issue, media);
      const folder = this.folderOf(issue.id);
      await this.layer.makeFolder(folder);
      const moment = this.moment();
      const json = JSON.stringify({ at: new Date(moment).toISOString(), file, issue: envelopeOf(issue) });
      const written = await writeWhole(join(folder, `${moment}-${reason}.json.gz`), await promisify(gzip)(json));
      if (written.ok) await this.prune(issue.id);
      return written.ok;
    } catch {
      return false;
    }
  }

  /** Newest first. */
  async list(issue: IssueId): Promise<readonly VersionFacts[]> {
    const names = await this.layer.list(this.folderOf(issue)).catch(() => []);
    return names.flatMap((name) => factsOf(name) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Null = it is gone or damaged. */
  async read(issue: IssueId, id: string): Promise<Version | null> {
    const facts = factsOf(id);
    if (facts === null) return null;
    try {
      const packed = await this.layer.read(join(this.folderOf(issue), id));
      const stored = v.parse(storedSchema, JSON.parse((await promisify(gunzip)(packed)).toString()));
      const parsed = parseIssue(stored.issue);
      return parsed.status === 'ok' ? { ...facts, file: stored.file, issue: parsed.issue } : null;
    } catch {
      return null;
    }
  }

  /** The newest version that was kept of the issue in a file; null = none. */
  async latestOfFile(file: string): Promise<Version | null> {
    let found: Version | null = null;
    for (const id of await this.issues()) {
      const [latest] = await this.list(id);
      if (!latest || (found !== null && latest.at <= found.at)) continue;
      const version: Version | null = await this.read(id, latest.id);
      if (version?.file === file) found = version;
    }
    return found;
  }

  /** Takes away pictures that no version names any more. */
  async sweep(): Promise<void> {
    const needed = new Set<string>();
    for (const id of await this.issues()) {
      for (const version of await this.list(id)) {
        const issue = (await this.read(id, version.id))?.issue;
        for (const media of issue ? mediaInIssue(issue) : []) needed.add(media);
      }
    }
    for (const name of await this.layer.list(this.mediaFolder).catch(() => [])) {
      if (!needed.has(name)) await this.layer.unlink(join(this.mediaFolder, name)).catch(() => undefined);
    }
  }

  private async issues(): Promise<readonly IssueId[]> {
    return (await this.layer.list(join(this.folder, 'issues')).catch(() => [])) as readonly string[] as readonly IssueId[];
  }

  private folderOf(issue: IssueId): string {
    return join(this.folder, 'issues', issue);
  }

  private async keepMedia(issue: Issue, media: MediaStore): Promise<void> {
    await this.layer.makeFolder(this.mediaFolder);
    for (const name of mediaInIssue(issue)) {
      const target = join(this.mediaFolder, name);
      if (existsSync(target) || !media.has(name)) continue;
      const bytes = await media.read(name).catch(() => null);
      if (bytes !== null) await writeWhole(target, bytes, { durability: 'repeatable' });
    }
  }

  private async prune(issue: IssueId): Promise<void> {
    const versions = await this.list(issue);
    const kept = keptVersions(
      versions.map(({ id, at }) => ({ id, at: Date.parse(at) })),
      this.now().getTime(),
    );
    for (const { id } of versions)
      if (!kept.has(id)) await this.layer.unlink(join(this.folderOf(issue), id)).catch(() => undefined);
  }

  /** Two versions never share a moment. */
  private moment(): number {
    this.last = Math.max(this.last + 1, this.now().getTime());
    return this.last;
  }
}

function factsOf(id: string): VersionFacts | null {
  const [, moment, name] = namePattern.exec(id) ?? [];
  const reason = versionReasons.find((known) => known === name);
  if (moment === undefined || reason === undefined) return null;
  return { id, at: new Date(Number(moment)).toISOString(), reason };
}
