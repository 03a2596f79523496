import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import type { Issue } from '../../core/issue/issue.ts';
import { type JournalEdit, journalEditSchema } from '../../core/issue/journal/journal-edit.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { type FileLayer, type WritableFile, writeAll } from '../files/file-layer.ts';

/** An edit, its number since the issue was opened, and when it was written (ISO 8601). */
export interface EditRecord {
  readonly seq: number;
  readonly at: string;
  readonly edit: JournalEdit;
}

/** The file is about to be written with the issue that has this hash: a file that holds it afterwards was written by this program. */
export interface SavingRecord {
  readonly saving: string;
}

/** One line of a journal. */
export type JournalRecord = EditRecord | SavingRecord;

const recordSchema = v.union([
  v.strictObject({ seq: v.number(), at: v.string(), edit: journalEditSchema }),
  v.strictObject({ saving: v.string() }),
]);

/** SHA-256 of an issue, whatever the order of its keys. */
export const issueHash = (issue: Issue): string => createHash('sha256').update(stableJson(issue)).digest('hex');

/** A journal that is open for writing: lines of eight hex digits (CRC-32), a space, and JSON. */
export class JournalFile {
  private constructor(private readonly file: WritableFile) {}

  static async create(path: string, layer: FileLayer): Promise<JournalFile> {
    return new JournalFile(await layer.create(path));
  }

  /** On the disk when this returns. Throws the system's error; then nothing behind the last whole line counts. */
  async append(records: readonly JournalRecord[]): Promise<void> {
    if (records.length === 0) return;
    await writeAll(this.file, Buffer.from(records.map(lineOf).join('')));
    await this.file.sync();
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

/** The records up to the first line that is not whole: a write that was cut off costs that line, never the journal. */
export const readJournal = (bytes: Uint8Array): readonly JournalRecord[] => {
  const records: JournalRecord[] = [];
  const lines = new TextDecoder().decode(bytes).split('\n');
  // Behind the last line break stands nothing, or a line that was cut off.
  for (const line of lines.slice(0, -1)) {
    const record = recordOf(line);
    if (record === null) break;
    records.push(record);
  }
  return records;
};

function lineOf(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `${checksum(json)} ${json}\n`;
}

function recordOf(line: string): JournalRecord | null {
  const json = line.slice(9);
  if (line.slice(0, 8) !== checksum(json)) return null;
  try {
    const parsed = v.safeParse(recordSchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function checksum(json: string): string {
  return crc32(json).toString(16).padStart(8, '0');
}
