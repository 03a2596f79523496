import * as v from 'valibot';
import { type Problem, problemsOf } from '../parse-issue.ts';
import type { Command } from './command.ts';
import { commandSchema } from './command-schema.ts';

export type ParsedCommand =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a command of unknown origin; text comes out in NFC. */
export const parseCommand = (json: unknown): ParsedCommand => {
  const parsed = v.safeParse(commandSchema, json);
  return parsed.success ? { ok: true, command: parsed.output } : { ok: false, problems: problemsOf(parsed.issues) };
};
