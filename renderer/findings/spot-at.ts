import type { BlockId, ItemId, SectionId } from '../../core/issue/ids.ts';
import type { Spot } from '../app/current.ts';

/** A place in the issue; null = none of its kind. */
export interface FoundAt {
  readonly section: SectionId | null;
  readonly item: ItemId | null;
  readonly block: BlockId | null;
}

/** Where the user goes to see something that was found. */
export const spotAt = ({ section, item, block }: FoundAt, offset = 0): Spot => {
  const caret = block === null ? null : { in: 'body' as const, block, offset };
  if (item !== null) return { current: { kind: 'item', item }, caret };
  if (section !== null) return { current: { kind: 'section', section }, caret };
  return { current: { kind: 'cover' }, caret: null };
};
