import type { Block } from '../../core/issue/block.ts';
import { textsOf } from '../../core/issue/grammar.ts';
import type { IdSource } from '../../core/issue/ids.ts';
import { plainText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { type Item, newItem } from '../../core/issue/item.ts';
import { looksLikeItems } from '../editor/paste/looks-like-items.ts';
import { type Pasted, pastedBlocks } from '../editor/paste/with-paste.ts';
import { itemsInText } from './split-items.ts';

/** Letters of a first line that may be a headline. */
const longestHeadline = 180;

/**
 * Items of what was copied: those that the text holds, or one with the first line for a headline. Empty = there was no text. `origin` names the document: pictures
 * that were copied in it come along.
 */
export const itemsFromPaste = (
  pasted: Pasted,
  issue: Pick<Issue, 'template' | 'year'>,
  origin: string,
  ids: IdSource,
): readonly Item[] => {
  if (pasted.own === '' && looksLikeItems(pasted.text)) {
    const items = itemsInText(pasted.text, issue, ids);
    if (items.length > 1) return items;
  }
  const blocks = pastedBlocks(pasted, { place: 'item', ids, origin });
  if (blocks.every((block) => textOf(block) === '')) return [];
  const [first, ...rest] = blocks;
  const isHeadline = first !== undefined && rest.length > 0 && mayBeHeadline(first);
  return [{ ...newItem(ids), headline: isHeadline ? textOf(first) : '', body: isHeadline ? rest : blocks }];
};

function mayBeHeadline(block: Block): boolean {
  const text = textOf(block);
  if (block.type === 'heading') return text !== '';
  const isLine = block.type === 'paragraph' || block.type === 'lead';
  return isLine && text !== '' && text.length <= longestHeadline && !/[.…:;]$/u.test(text);
}

const textOf = (block: Block): string => textsOf(block).map(plainText).join(' ').trim();
