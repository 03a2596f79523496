import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes; then the log begins anew and the old one is kept beside it. */
const mostBytes = 1_000_000;

/** The log of unexpected things: for the people who mend the program, never sent anywhere. */
export class Log {
  constructor(
    private readonly file: string,
    private readonly now: () => Date,
  ) {}

  /** Writes one entry; a log that cannot be written is no reason to stop. */
  readonly write = (message: string, stack = ''): void => {
    try {
      mkdirSync(dirname(this.file), { recursive: true });
      if (sizeOf(this.file) > mostBytes) renameSync(this.file, `${this.file}.old`);
      appendFileSync(this.file, `${this.now().toISOString()} ${message}\n${stack === '' ? '' : `${stack}\n`}`);
    } catch {
      // Nothing better to do.
    }
  };

  readonly fault = (error: unknown): void => {
    if (error instanceof Error) this.write(error.message, error.stack);
    else this.write(String(error));
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
