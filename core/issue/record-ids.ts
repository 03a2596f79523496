import type { Block } from './block.ts';
import type { Item } from './item.ts';
import type { Section } from './section.ts';

/** Every id of a section and of what it holds, in reading order. */
export const idsInSection = (section: Section): readonly string[] => [
  section.id,
  ...(section.form === 'text' ? idsInBlocks(section.blocks) : section.items.flatMap(idsInItem)),
];

export const idsInItem = (item: Item): readonly string[] => [
  item.id,
  ...item.pictures.map((picture) => picture.id),
  ...idsInBlocks(item.body),
];

export const idsInBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'picture' ? [block.id, block.picture.id] : [block.id]));

/** The first id that stands a second time: a place in the issue would be ambiguous. Null when all differ. */
export const firstRepeated = (ids: readonly string[]): string | null => {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
};
