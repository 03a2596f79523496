import { resolve } from 'node:path';

/** The issue file among a program's arguments, as the system passes a double-clicked one; null = none. */
export const issueFileIn = (argv: readonly string[], folder: string = process.cwd()): string | null => {
  const file = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.diemtin'));
  return file === undefined ? null : resolve(folder, file);
};
