import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type Settings, settingsSchema, usualPress } from '../../electron/contract/settings.ts';
import { writeWhole } from '../files/write-atomically.ts';

/** The user's settings, kept in a file. A damaged or missing file counts as none. */
export class SettingsFile {
  /** There was no file: the program starts for the first time. */
  readonly isNew: boolean;
  private settings: Settings;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: string,
    documentsFolder: string,
  ) {
    this.isNew = !existsSync(file);
    this.settings = readSettings(file) ?? defaultSettings(documentsFolder);
  }

  get(): Settings {
    return this.settings;
  }

  /** Takes the change at once; the file follows, one write after the other. */
  async change(change: Partial<Settings>): Promise<Settings> {
    this.settings = { ...this.settings, ...change };
    const text = `${JSON.stringify(this.settings, null, 1)}\n`;
    this.writing = this.writing.then(() => write(this.file, text));
    await this.writing;
    return this.settings;
  }
}

function readSettings(file: string): Settings | null {
  try {
    const parsed = v.safeParse(settingsSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function defaultSettings(documentsFolder: string): Settings {
  return {
    language: 'vi',
    theme: 'system',
    panes: { outline: null, pages: null, findings: null },
    folder: join(documentsFolder, 'Điểm Tin'),
    press: usualPress,
  };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, text);
}
