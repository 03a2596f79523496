import { join } from 'node:path';
import * as v from 'valibot';
import type { Issue } from '../../core/issue/issue.ts';
import { applyEdit } from '../../core/issue/journal/journal-edit.ts';
import { parseIssue } from '../../core/issue/parse-issue.ts';
import { type FileLayer, nodeFiles } from '../files/file-layer.ts';
import { baseFile, generationsIn, journalFile } from './copy-files.ts';
import { issueHash, readJournal } from './journal-file.ts';

/** What a working copy holds that was left behind. */
export interface LeftCopy {
  /** File of the issue. */
  readonly file: string;
  /** The issue as its file was. */
  readonly base: Issue;
  /** The same with every edit that reached the disk. */
  readonly issue: Issue;
  /** Moment of the last edit, ISO 8601. */
  readonly at: string;
  /** Hashes of what this program wrote, or was about to write, to the file. */
  readonly ownStates: ReadonlySet<string>;
}

const baseSchema = v.strictObject({ file: v.string(), at: v.string(), seq: v.number(), issue: v.unknown() });

/** Reads what is left in the folder of a working copy: its newest whole generation. Null = there is none. Never throws for damaged content. */
export const readCopy = async (folder: string, layer: FileLayer = nodeFiles): Promise<LeftCopy | null> => {
  for (const generation of generationsIn(await layer.list(folder).catch(() => []))) {
    const base = await readBase(join(folder, baseFile(generation)), layer);
    if (base === null) continue;
    const bytes = await layer.read(join(folder, journalFile(generation))).catch(() => new Uint8Array());
    return { file: base.file, base: base.issue, ...replayed(base.issue, base.at, bytes) };
  }
  return null;
};

function replayed(base: Issue, at: string, journal: Uint8Array): Pick<LeftCopy, 'issue' | 'at' | 'ownStates'> {
  const ownStates = new Set([issueHash(base)]);
  let now = { issue: base, at };
  for (const record of readJournal(journal)) {
    if ('saving' in record) {
      ownStates.add(record.saving);
      continue;
    }
    const issue = applyEdit(now.issue, record.edit);
    if (issue === null) break;
    now = { issue, at: record.at };
  }
  return { ...now, ownStates };
}

async function readBase(
  file: string,
  layer: FileLayer,
): Promise<{ readonly file: string; readonly at: string; readonly issue: Issue } | null> {
  try {
    const parsed = v.safeParse(baseSchema, JSON.parse(new TextDecoder().decode(await layer.read(file))));
    const issue = parsed.success ? parseIssue(parsed.output.issue) : null;
    return parsed.success && issue?.status === 'ok'
      ? { file: parsed.output.file, at: parsed.output.at, issue: issue.issue }
      : null;
  } catch {
    return null;
  }
}
