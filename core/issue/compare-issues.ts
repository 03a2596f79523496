import type { Block } from './block.ts';
import type { ItemId, SectionId } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Item } from './item.ts';
import type { Section } from './section.ts';
import { stableJson } from './stable-json.ts';

export type ItemField = Exclude<keyof Item, 'id' | 'body'>;

/** One thing that differs between two issues. `blocks` = paragraphs, entries, tables or pictures of the text that are new, gone or changed. */
export type IssueDifference =
  | { readonly kind: 'facts' }
  | {
      readonly kind: 'section-added' | 'section-removed' | 'section-changed';
      readonly section: SectionId;
      readonly blocks: number;
    }
  | { readonly kind: 'item-added' | 'item-removed' | 'item-moved'; readonly item: ItemId }
  | { readonly kind: 'item-changed'; readonly item: ItemId; readonly blocks: number; readonly fields: readonly ItemField[] };

/** What is different in `now`, in the order of its items; what is gone comes last. */
export const compareIssues = (before: Issue, now: Issue): readonly IssueDifference[] => {
  const old = new Map(before.sections.map((section) => [section.id, section]));
  const gone = before.sections.filter(({ id }) => !now.sections.some((section) => section.id === id));
  return [
    ...(factsOf(before) === factsOf(now) ? [] : [{ kind: 'facts' } as const]),
    ...now.sections.flatMap((section) => sectionDifferences(old.get(section.id), section)),
    ...itemDifferences(before, now),
    ...gone.map((section) => ({ kind: 'section-removed', section: section.id, blocks: blocksOf(section).length }) as const),
  ];
};

/** Blocks that stand in only one of two texts, or differ. */
export const changedBlocks = (before: readonly Block[], now: readonly Block[]): number => {
  const old = new Map(before.map((block) => [block.id, stableJson(block)]));
  const kept = now.filter((block) => old.get(block.id) === stableJson(block)).length;
  const ids = new Set([...before, ...now].map(({ id }) => id));
  return ids.size - kept;
};

function factsOf({ sections: _sections, ...facts }: Issue): string {
  return stableJson(facts);
}

function sectionDifferences(old: Section | undefined, section: Section): readonly IssueDifference[] {
  if (!old) return [{ kind: 'section-added', section: section.id, blocks: blocksOf(section).length }];
  const blocks = changedBlocks(blocksOf(old), blocksOf(section));
  const isSame = blocks === 0 && headOf(old) === headOf(section);
  return isSame ? [] : [{ kind: 'section-changed', section: section.id, blocks }];
}

function headOf({ kind, title, shortTitle }: Section): string {
  return stableJson([kind, title, shortTitle]);
}

function blocksOf(section: Section): readonly Block[] {
  return section.form === 'text' ? section.blocks : [];
}

interface PlacedItem {
  readonly item: Item;
  readonly section: SectionId;
  /** The item in front of it, as far as both issues hold it. */
  readonly behind: ItemId | null;
}

function itemDifferences(before: Issue, now: Issue): readonly IssueDifference[] {
  const idsNow = itemIds(now);
  const idsBefore = itemIds(before);
  const old = new Map(placedItems(before, idsNow).map((placed) => [placed.item.id, placed]));
  const found = placedItems(now, idsBefore).flatMap((placed): readonly IssueDifference[] => {
    const { item } = placed;
    const was = old.get(item.id);
    if (!was) return [{ kind: 'item-added', item: item.id }];
    const fields = changedFields(was.item, item);
    const blocks = changedBlocks(was.item.body, item.body);
    const isMoved = was.section !== placed.section || was.behind !== placed.behind;
    return [
      ...(fields.length > 0 || blocks > 0 ? [{ kind: 'item-changed', item: item.id, blocks, fields } as const] : []),
      ...(isMoved ? [{ kind: 'item-moved', item: item.id } as const] : []),
    ];
  });
  const removed = [...idsBefore].filter((id) => !idsNow.has(id));
  return [...found, ...removed.map((item) => ({ kind: 'item-removed', item }) as const)];
}

function itemIds({ sections }: Issue): ReadonlySet<ItemId> {
  return new Set(sections.flatMap((section) => (section.form === 'items' ? section.items.map(({ id }) => id) : [])));
}

function placedItems({ sections }: Issue, known: ReadonlySet<ItemId>): readonly PlacedItem[] {
  return sections.flatMap((section) => {
    if (section.form !== 'items') return [];
    let behind: ItemId | null = null;
    return section.items.map((item) => {
      const placed: PlacedItem = { item, section: section.id, behind };
      if (known.has(item.id)) behind = item.id;
      return placed;
    });
  });
}

function changedFields(before: Item, now: Item): readonly ItemField[] {
  const fields = (Object.keys(now) as (keyof Item)[]).filter((field): field is ItemField => field !== 'id' && field !== 'body');
  return fields.filter((field) => stableJson(before[field]) !== stableJson(now[field]));
}
