import type { Block } from '../block.ts';
import type { Command } from '../commands/command.ts';
import type { Issue } from '../issue.ts';

export interface TextsOfCommand {
  readonly of: { readonly item: string } | { readonly section: string };
  readonly old: readonly Block[];
  readonly now: readonly Block[];
}

/** Old and new text of a command that sets a whole text; null = another command, or its target is gone. */
export const textsOfCommand = (issue: Issue, command: Command): TextsOfCommand | null => {
  if (command.type === 'replaceBody') {
    const items = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
    const item = items.find(({ id }) => id === command.item);
    return item ? { of: { item: item.id }, old: item.body, now: command.blocks } : null;
  }
  if (command.type !== 'setBlocks') return null;
  const section = issue.sections.find(({ id }) => id === command.section);
  return section?.form === 'text' ? { of: { section: section.id }, old: section.blocks, now: command.blocks } : null;
};
