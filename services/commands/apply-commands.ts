import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import { parseCommand } from '../../core/issue/commands/parse-command.ts';
import type { IdSource, MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { type Failure, failure, sentenceFor } from '../messages/failure.ts';
import { firstProblem } from '../messages/first-problem.ts';
import type { Language } from '../messages/message-facts.ts';
import { completeCommand } from './complete-command.ts';

export interface CommandList {
  /** The file they stand in, for sentences. */
  readonly file: string;
  /** Where relative picture paths count from. */
  readonly folder: string;
  /** One command or a list of them. */
  readonly json: unknown;
  readonly language: Language;
}

export interface AppliedCommands {
  readonly ok: true;
  readonly issue: Issue;
  readonly added: ReadonlyMap<MediaName, Uint8Array>;
  readonly count: number;
}

/** Applies commands one after the other: all of them or none. Positions in sentences count from 1. */
export const applyCommands = async (
  start: Issue,
  { file, folder, json, language }: CommandList,
  ids: IdSource,
): Promise<AppliedCommands | Failure> => {
  let issue = start;
  const added = new Map<MediaName, Uint8Array>();
  const commands: readonly unknown[] = Array.isArray(json) ? json : [json];
  for (const [index, command] of commands.entries()) {
    const position = index + 1;
    const completed = await completeCommand(command, { issue, ids, folder });
    if (!completed.ok) return completed;
    const parsed = parseCommand(completed.command);
    if (!parsed.ok) return failure('command-invalid', { file, position, detail: firstProblem(parsed.problems) });
    const applied = applyCommand(issue, parsed.command);
    if (!applied.ok) return failure('command-refused', { file, position, reason: sentenceFor(applied, language) });
    issue = applied.issue;
    for (const { name, bytes } of completed.added) added.set(name, bytes);
  }
  return { ok: true, issue, added, count: commands.length };
};
