import type { ItemId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';
import type { PrintedEntry, PrintedItem } from '../issue/printed.ts';
import type { FoundPlace } from './finding.ts';
import { type ItemInSection, itemsIn } from './items-in.ts';
import type { PlaceHit } from './rule.ts';

/** The items of an issue by their ids. */
export const itemsById = (issue: Issue): ReadonlyMap<ItemId, ItemInSection> => {
  const before = known.get(issue.sections);
  if (before) return before;
  const items = new Map(itemsIn(issue).map((placed) => [placed.item.id, placed]));
  known.set(issue.sections, items);
  return items;
};

const known = new WeakMap<Issue['sections'], ReadonlyMap<ItemId, ItemInSection>>();

/**
 * Something found in the printed issue that was imported: at the item that it is about, where that is still there, with the line
 * of the imported text. `found` = the words as printed.
 */
export const printedHit = (
  issue: Issue,
  { item, line }: Pick<PrintedEntry, 'line'> & { readonly item: ItemId | null },
  found: string,
  more: { readonly field?: FoundPlace['field']; readonly facts?: PlaceHit['facts'] } = {},
): PlaceHit => {
  const placed = item === null ? undefined : itemsById(issue).get(item);
  const { field = null, facts = {} } = more;
  return {
    place: placed === undefined ? { field } : { section: placed.section.id, item: placed.item.id, field },
    facts: { ...facts, found, line },
    about: found,
  };
};

/** Days as a headline was printed with: `18/05` of `18/05: …`; null without one. */
export const printedDay = ({
  headline,
}: PrintedItem): { readonly text: string; readonly day: string; readonly month: string } | null => {
  const match = /^[^\p{L}\d]*(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?!\d)/iu.exec(headline);
  return match === null ? null : { text: `${match[1]}/${match[2]}`, day: match[1] ?? '', month: match[2] ?? '' };
};

/** Which of two ways most of these are printed in; null = as many one way as the other, or fewer than three. */
export const usualWay = (ways: readonly (boolean | null)[]): boolean | null => {
  const yes = ways.filter((way) => way === true).length;
  const no = ways.filter((way) => way === false).length;
  return yes + no < 3 || yes === no ? null : yes > no;
};
