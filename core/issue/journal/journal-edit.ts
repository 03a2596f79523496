import * as v from 'valibot';
import { applyCommand } from '../commands/apply-command.ts';
import type { Command } from '../commands/command.ts';
import { commandSchema } from '../commands/command-schema.ts';
import { parseCommand } from '../commands/parse-command.ts';
import type { Issue } from '../issue.ts';
import { schemaOf } from '../record-schema.ts';
import { stableJson } from '../stable-json.ts';
import { textsOfCommand } from './texts-of-command.ts';

/**
 * The whole text of an item or a section as what differs from the text before, both as stable JSON: `start` and `end` letters (UTF-16) stay,
 * `middle` stands between them; `was` = letters of the text before, to know it again. A journal of typing would otherwise hold each text once a keystroke.
 */
export interface TextEdit {
  readonly type: 'editText';
  readonly of: { readonly item: string } | { readonly section: string };
  readonly was: number;
  readonly start: number;
  readonly end: number;
  readonly middle: string;
}

/** A command as the journal keeps it. */
export type JournalEdit = Command | TextEdit;

const letters = v.pipe(v.number(), v.integer(), v.minValue(0));
const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

export const textEditSchema = schemaOf<TextEdit>()(
  v.strictObject({
    type: v.literal('editText'),
    of: v.union([v.strictObject({ item: idSchema }), v.strictObject({ section: idSchema })]),
    was: letters,
    start: letters,
    end: letters,
    middle: v.string(),
  }),
);

export const journalEditSchema: v.GenericSchema<unknown, JournalEdit> = v.union([textEditSchema, commandSchema]);

/** A command as an edit of the issue that it was applied to. */
export const shrink = (before: Issue, command: Command): JournalEdit => {
  const texts = textsOfCommand(before, command);
  if (texts === null) return command;
  const old = stableJson(texts.old);
  const now = stableJson(texts.now);
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { type: 'editText', of: texts.of, was: old.length, start, end, middle: now.slice(start, now.length - end) };
};

/** The issue after an edit; null = the edit does not belong to this issue. */
export const applyEdit = (issue: Issue, edit: JournalEdit): Issue | null => {
  const command = edit.type === 'editText' ? expand(issue, edit) : edit;
  if (command === null) return null;
  const applied = applyCommand(issue, command);
  return applied.ok ? applied.issue : null;
};

function expand(issue: Issue, { of, was, start, end, middle }: TextEdit): Command | null {
  const blank = 'item' in of ? { type: 'replaceBody', item: of.item } : { type: 'setBlocks', section: of.section };
  const texts = textsOfCommand(issue, { ...blank, blocks: [] } as unknown as Command);
  if (texts === null) return null;
  const old = stableJson(texts.old);
  if (old.length !== was || start + end > was) return null;
  const parsed = parseCommand({ ...blank, blocks: blocksOf(old.slice(0, start) + middle + old.slice(was - end)) });
  return parsed.ok ? parsed.command : null;
}

function blocksOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
