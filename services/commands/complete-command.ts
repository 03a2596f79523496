import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findItem } from '../../core/issue/commands/find.ts';
import type { IdSource, ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { type AddedMedia, addMediaFile } from '../media/add-media.ts';
import type { Failure } from '../messages/failure.ts';
import { completeBlocks, completeItem, completeSection, isRecord, type Json } from './complete-records.ts';

export interface CompletionContext {
  readonly issue: Issue;
  readonly ids: IdSource;
  /** Where relative picture paths count from; one that is not there counts from the working folder. */
  readonly folder: string;
}

export type Completed = { readonly ok: true; readonly command: unknown; readonly added: readonly AddedMedia[] } | Failure;

/**
 * Brings a command written by hand into the form that core takes: a picture's `file` becomes a picture, a section named by its kind
 * becomes its id, ids and empty fields that were left out are filled in. What is wrong stays wrong: the validator says so.
 */
export const completeCommand = async (command: unknown, context: CompletionContext): Promise<Completed> => {
  if (!isRecord(command)) return { ok: true, command, added: [] };
  switch (command.type) {
    case 'addPicture':
    case 'addCoverPicture':
      return 'file' in command ? completePicture(command, context) : { ok: true, command, added: [] };
    case 'batch':
      return completeBatch(command, context);
    default:
      return { ok: true, command: completeFields(command, context), added: [] };
  }
};

const pictureFields = ['alt', 'decorative', 'caption', 'credit', 'focalPoint', 'crop'];

async function completePicture({ file, picture, ...rest }: Json, { ids, folder }: CompletionContext): Promise<Completed> {
  if (typeof file !== 'string') return { ok: true, command: { file, picture, ...rest }, added: [] };
  const beside = resolve(folder, file);
  const added = await addMediaFile(existsSync(beside) ? beside : file);
  if (!added.ok) return added;
  const said = Object.entries(rest).filter(([key]) => pictureFields.includes(key));
  const command = Object.entries(rest).filter(([key]) => !pictureFields.includes(key));
  const whole = { ...newPicture(ids, added.name), ...(isRecord(picture) ? picture : {}), ...Object.fromEntries(said) };
  return { ok: true, command: { ...Object.fromEntries(command), picture: whole }, added: [added] };
}

async function completeBatch(command: Json, context: CompletionContext): Promise<Completed> {
  if (!Array.isArray(command.commands)) return { ok: true, command, added: [] };
  const commands: unknown[] = [];
  const added: AddedMedia[] = [];
  for (const part of command.commands) {
    const completed = await completeCommand(part, context);
    if (!completed.ok) return completed;
    commands.push(completed.command);
    added.push(...completed.added);
  }
  return { ok: true, command: { ...command, commands }, added };
}

function completeFields(command: Json, { issue, ids }: CompletionContext): Json {
  const named = typeof command.section === 'string' ? { ...command, section: sectionIdOf(command.section, issue) } : command;
  switch (command.type) {
    case 'addSection':
      return { ...named, section: completeSection(command.section, ids) };
    case 'addItem':
      return { ...named, item: completeItem(command.item, ids) };
    case 'moveItem':
      return 'section' in command ? named : { ...named, section: findItem(issue, command.item as ItemId)?.section.id };
    case 'replaceBody':
    case 'setBlocks':
      return { ...named, blocks: completeBlocks(command.blocks, ids) };
    default:
      return named;
  }
}

/** A kind stands for the section when the issue has exactly one of that kind and no section with that id. */
function sectionIdOf(name: string, issue: Issue): string {
  if (issue.sections.some((section) => section.id === name)) return name;
  const [only, ...others] = issue.sections.filter((section) => section.kind === name);
  return only && others.length === 0 ? only.id : name;
}
