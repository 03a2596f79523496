import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../files/write-atomically.ts';

const noteSchema = v.strictObject({
  imported: v.exactOptional(v.boolean()),
  /** Day of the last export. */
  exported: v.exactOptional(v.string()),
  /** Pages of that export, and the page of each item's headline. */
  pages: v.exactOptional(v.number()),
  items: v.exactOptional(v.record(v.string(), v.number())),
});

/** What the program knows of an issue file that does not stand in it. */
export type IssueNote = v.InferOutput<typeof noteSchema>;

const notesSchema = v.record(v.string(), noteSchema);

/** Notes on issue files, kept in a file of the program's own. A damaged or missing one counts as none. */
export class IssueNotes {
  private notes: Readonly<Record<string, IssueNote>> = {};
  private readonly ready: Promise<void>;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: string) {
    this.ready = this.read();
  }

  /** Empty until the notes were read. */
  of(issueFile: string): IssueNote {
    return this.notes[resolve(issueFile)] ?? {};
  }

  async settled(): Promise<void> {
    await this.ready;
    await this.writing;
  }

  async add(issueFile: string, note: IssueNote): Promise<void> {
    await this.ready;
    const key = resolve(issueFile);
    this.notes = { ...this.notes, [key]: { ...this.notes[key], ...note } };
    const text = JSON.stringify(this.notes);
    this.writing = this.writing.then(async () => {
      await mkdir(dirname(this.file), { recursive: true });
      await writeWhole(this.file, text);
    });
    await this.writing;
  }

  private async read(): Promise<void> {
    try {
      const parsed = v.safeParse(notesSchema, JSON.parse(await readFile(this.file, 'utf8')));
      if (parsed.success) this.notes = parsed.output;
    } catch {
      // None yet.
    }
  }
}
