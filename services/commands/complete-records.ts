import type { IdSource } from '../../core/issue/ids.ts';
import { type Inline, inlineText } from '../../core/issue/inline.ts';
import { newItem } from '../../core/issue/item.ts';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An item with what was left out: an id, empty fields, a complete body. What is wrong stays wrong: the validator says so. */
export const completeItem = (item: unknown, ids: IdSource): unknown =>
  isRecord(item) ? { ...newItem(ids), ...item, body: completeBlocks(item.body ?? [], ids) } : item;

/** A section with an id, titles and content where they were left out. */
export const completeSection = (section: unknown, ids: IdSource): unknown => {
  if (!isRecord(section)) return section;
  const head = { id: ids.next(), title: '', shortTitle: '', ...section };
  if (section.form === 'text') return { ...head, blocks: completeBlocks(section.blocks ?? [], ids) };
  const items = section.items ?? [];
  return { ...head, items: Array.isArray(items) ? items.map((item) => completeItem(item, ids)) : items };
};

/** Blocks with ids; a bare text is a paragraph, and text without marks may be a string. */
export const completeBlocks = (blocks: unknown, ids: IdSource): unknown =>
  Array.isArray(blocks) ? blocks.map((block) => completeBlock(block, ids)) : blocks;

function completeBlock(block: unknown, ids: IdSource): unknown {
  if (typeof block === 'string') return { type: 'paragraph', id: ids.next(), text: completeText(block) };
  if (!isRecord(block)) return block;
  const withId = { id: ids.next(), ...defaultsOf(block.type), ...block };
  if (block.type === 'table') return { ...withId, rows: completeRows(block.rows) };
  return 'text' in block ? { ...withId, text: completeText(block.text) } : withId;
}

function defaultsOf(type: unknown): Json {
  if (type === 'quote') return { attribution: '' };
  if (type === 'callout') return { title: '' };
  return type === 'table' ? { header: true } : {};
}

function completeRows(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.map((row: unknown) => (Array.isArray(row) ? row.map(completeText) : row)) : rows;
}

function completeText(text: unknown): unknown {
  if (typeof text === 'string') return inlineText([{ text }]);
  return Array.isArray(text) && text.every(isRun) ? inlineText(text) : text;
}

function isRun(run: unknown): run is Inline {
  return isRecord(run) && typeof run.text === 'string';
}
