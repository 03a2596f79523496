import type { Hit } from '../../core/issue/find-text.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { locateItem, type Spot } from '../app/current.ts';

/** Where the editor goes to show a hit. */
export const spotOfHit = ({ place, start }: Hit): Spot => {
  const current: Spot['current'] =
    place.item !== null
      ? { kind: 'item', item: place.item }
      : place.section !== null
        ? { kind: 'section', section: place.section }
        : { kind: 'cover' };
  if (place.field === 'headline' || (place.field === 'shortTitle' && place.item !== null))
    return { current, caret: { in: 'field', field: place.field } };
  if (place.block === null) return { current, caret: null };
  const cell = place.cell === null ? {} : { cell: place.cell };
  const offset = place.field === 'text' || place.field === 'cell' ? start : 0;
  return { current, caret: { in: 'body', block: place.block, offset, ...cell } };
};

/** Which part of the issue a hit stands in, by name; `cover` names the cover. */
export const nameOfPlace = (issue: Issue, { place }: Hit, cover: string): string => {
  if (place.item !== null) {
    const item = locateItem(issue, place.item)?.item;
    return item?.shortTitle || item?.headline || '';
  }
  const section = issue.sections.find(({ id }) => id === place.section);
  return section ? section.shortTitle || section.title : cover;
};

/** Letters shown before a hit. */
const before = 24;
const after = 48;

/** The hit with some words around it. */
export const contextOf = ({ text, start, end }: Hit): readonly [before: string, hit: string, after: string] => {
  const from = Math.max(0, start - before);
  const to = Math.min(text.length, end + after);
  return [
    `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    text.slice(start, end),
    `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  ];
};
