import fc from 'fast-check';
import type { Block } from '../../core/issue/block.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { BlockId, ItemId, PictureId, SectionId } from '../../core/issue/ids.ts';
import { inlineText } from '../../core/issue/inline.ts';
import { type Issue, idsInIssue } from '../../core/issue/issue.ts';
import { type Item, newItem } from '../../core/issue/item.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { newItemSection, newTextSection } from '../../core/issue/section.ts';
import { countingIds, date, mediaName } from './sample-issue.ts';

/** Makes a command for the issue as it is just then. About one in ten names something that is not there. */
export type CommandMaker = (issue: Issue) => Command;

export const arbitraryCommands: fc.Arbitrary<readonly CommandMaker[]> = fc.array(
  fc
    .record({
      kind: fc.nat(17),
      a: fc.nat(40),
      b: fc.nat(40),
      text: fc.string({ unit: 'grapheme', maxLength: 8 }),
      fresh: fc.nat(),
    })
    .map(
      (seed): CommandMaker =>
        (issue) =>
          commandFrom(issue, seed),
    ),
  { maxLength: 40 },
);

interface Seed {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly text: string;
  readonly fresh: number;
}

const commandFrom = (issue: Issue, { kind, a, b, text, fresh }: Seed): Command => {
  const ids = countingIds(`f${fresh}-`);
  const known = [...idsInIssue(issue), 'nowhere'];
  const some = (list: readonly string[], index: number) => list[index % list.length] ?? 'nowhere';
  const section = some([...issue.sections.map((entry) => entry.id), 'nowhere'], a) as SectionId;
  const items = issue.sections.flatMap((entry) => (entry.form === 'items' ? entry.items : []));
  const item = some([...items.map((entry) => entry.id), 'nowhere'], a) as ItemId;
  const pictures = [...issue.coverPictures, ...items.flatMap((entry) => entry.pictures)].map((picture) => picture.id);
  const picture = some([...pictures, some(known, b)], b) as PictureId;
  const at = b % 4;
  const nfc = text.normalize('NFC');
  const blocks: readonly Block[] = [
    { type: 'paragraph', id: some([ids.next(), ...known], b === 0 ? a : 0) as BlockId, text: inlineText([{ text: nfc }]) },
  ];
  const fullItem: Item = { ...newItem(ids), headline: nfc, date: date(`2026-06-0${1 + (a % 9)}`) };
  switch (kind) {
    case 0:
      if (b % 4 === 0) return { type: 'setIssueField', field: 'coverVariant', value: a % 2 ? 'art' : 'picture' };
      if (b % 4 === 1) return { type: 'setIssueField', field: 'printed', value: null };
      return { type: 'setIssueField', field: 'number', value: 1 + a };
    case 1:
      return { type: 'setMastheadField', field: 'publisher', value: [nfc], undo: 'now' };
    case 2:
      return {
        type: 'addSection',
        section: a % 2 ? newItemSection(ids, 'extra', nfc) : newTextSection(ids, 'extra', nfc),
        ...(b % 3 ? { at } : {}),
      };
    case 3:
      return { type: 'removeSection', section };
    case 4:
      return { type: 'moveSection', section, at };
    case 5:
      return { type: 'setSectionField', section, field: 'title', value: nfc };
    case 6:
      return { type: 'setBlocks', section, blocks };
    case 7:
      return { type: 'addItem', section, item: fullItem, ...(b % 3 ? { at } : {}) };
    case 8:
      return { type: 'removeItem', item };
    case 9:
      return {
        type: 'moveItem',
        item,
        section: some(
          issue.sections.map((entry) => entry.id),
          b,
        ) as SectionId,
        at,
      };
    case 10:
      return b % 2
        ? { type: 'setItemField', item, field: 'headline', value: nfc }
        : { type: 'setItemField', item, field: 'lastDate', value: date(`2026-06-0${1 + (b % 9)}`) };
    case 11:
      return { type: 'replaceBody', item, blocks };
    case 12:
      return a % 2
        ? { type: 'sortItemsByDate', section }
        : { type: 'reorderItems', section, items: items.map((entry) => entry.id).reverse() };
    case 13:
      return b % 2
        ? { type: 'addPicture', item, picture: newPicture(ids, mediaName('4')), at }
        : { type: 'addCoverPicture', picture: newPicture(ids, mediaName('5')) };
    case 14:
      return { type: 'removePicture', picture };
    case 15:
      return { type: 'movePicture', picture, item: a % 3 ? item : null, at };
    case 16:
      return { type: 'setPictureField', picture, field: 'focalPoint', value: { x: a / 40, y: b / 40 } };
    default:
      return { type: 'replaceText', find: a % 2 ? 'lúa' : 'mới chịu', replace: nfc };
  }
};
