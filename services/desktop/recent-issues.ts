import { mkdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../files/write-atomically.ts';

const most = 30;

const listSchema = v.array(v.string());

/** The issues opened last, newest first, kept in a file. A damaged or missing file counts as an empty list. */
export class RecentIssues {
  private list: readonly string[] | null = null;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly file: string) {}

  async files(): Promise<readonly string[]> {
    this.list ??= await readList(this.file);
    return this.list;
  }

  async note(issueFile: string): Promise<void> {
    const file = resolve(issueFile);
    const before = await this.files();
    if (before[0] === file) return;
    await this.keep([file, ...before.filter((other) => other !== file)].slice(0, most));
  }

  async forget(issueFile: string): Promise<void> {
    const file = resolve(issueFile);
    await this.keep((await this.files()).filter((other) => other !== file));
  }

  private async keep(list: readonly string[]): Promise<void> {
    this.list = list;
    const text = JSON.stringify(list);
    this.writing = this.writing.then(() => write(this.file, text));
    await this.writing;
  }
}

async function readList(file: string): Promise<readonly string[]> {
  try {
    const parsed = v.safeParse(listSchema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, text);
}
