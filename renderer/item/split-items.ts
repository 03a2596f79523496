import { importText } from '../../core/importing/import-text.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { IdSource, ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { itemsIn } from '../../core/preflight/items-in.ts';
import { locateItem } from '../app/current.ts';

export interface ItemSplit {
  readonly command: Command;
  /** The first of the new items. */
  readonly first: ItemId;
  readonly count: number;
}

/**
 * Items instead of a text that was pasted into the body of one: the item gets back the body it had before, the new ones stand right behind it, in
 * the order of the text; an item that was empty before makes way. Null = the text holds no two items, or the item is gone.
 */
export const splitIntoItems = (issue: Issue, before: Item, text: string, ids: IdSource): ItemSplit | null => {
  const located = locateItem(issue, before.id);
  const items = itemsInText(text, issue, ids);
  const [first] = items;
  if (!located || !first || items.length < 2) return null;
  const section = located.section.id;
  const added = items.map((item, index): Command => ({ type: 'addItem', section, item, at: located.at + 1 + index }));
  const restored: Command = isBlank(before)
    ? { type: 'removeItem', item: before.id }
    : { type: 'replaceBody', item: before.id, blocks: before.body };
  return { command: { type: 'batch', commands: [...added, restored] }, first: first.id, count: items.length };
};

/** Items that a text of the bulletin's form holds. */
export function itemsInText(text: string, { template, year }: Pick<Issue, 'template' | 'year'>, ids: IdSource): readonly Item[] {
  const result = importText(text, { ids, template, fallbackYear: year });
  return result.status === 'ok' ? itemsIn(result.issue).map(({ item }) => item) : [];
}

function isBlank({ headline, body, pictures }: Item): boolean {
  const isTextless = body.every((block) => 'text' in block && block.text.length === 0);
  return headline.trim() === '' && isTextless && pictures.length === 0;
}
