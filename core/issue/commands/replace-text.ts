import { toNfc } from '../../text/nfc.ts';
import type { Block } from '../block.ts';
import { type Inline, type InlineText, inlineText, plainText } from '../inline.ts';
import type { Issue } from '../issue.ts';
import type { Item } from '../item.ts';
import { mapChanged } from '../list-edits.ts';
import type { Picture } from '../picture.ts';
import type { Section } from '../section.ts';
import type { Command, ReplaceText } from './command.ts';
import { findSection } from './find.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The commands that make the replacement, one a field that changes; none when the letters do not occur. */
export const replacementsIn = (issue: Issue, command: ReplaceText): readonly Command[] | Refusal => {
  const change: Change = (text) => toNfc(text.replaceAll(command.find, () => command.replace));
  const inRuns: RunChange = (text) => replaceInRuns(text, command.find, command.replace);
  if (command.section === undefined) {
    return [
      ...issue.coverPictures.flatMap((picture) => inPicture(picture, change)),
      ...issue.sections.flatMap((section) => inSection(section, change, inRuns)),
    ];
  }
  const found = findSection(issue, command.section);
  return found ? inSection(found.section, change, inRuns) : refuse('unknown-section', { section: command.section });
};

type Change = (text: string) => string;
type RunChange = (text: InlineText) => InlineText;

function inSection(section: Section, change: Change, inRuns: RunChange): readonly Command[] {
  const titles = (['title', 'shortTitle'] as const).flatMap((field): readonly Command[] => {
    const value = change(section[field]);
    return value === section[field] ? [] : [{ type: 'setSectionField', section: section.id, field, value }];
  });
  if (section.form === 'items') return [...titles, ...section.items.flatMap((item) => inItem(item, change, inRuns))];
  const blocks = mapChanged(section.blocks, (block) => inBlock(block, change, inRuns));
  return blocks === section.blocks ? titles : [...titles, { type: 'setBlocks', section: section.id, blocks }];
}

function inItem(item: Item, change: Change, inRuns: RunChange): readonly Command[] {
  const titles = (['headline', 'shortTitle'] as const).flatMap((field): readonly Command[] => {
    const value = change(item[field]);
    return value === item[field] ? [] : [{ type: 'setItemField', item: item.id, field, value }];
  });
  const pictures = item.pictures.flatMap((picture) => inPicture(picture, change));
  const blocks = mapChanged(item.body, (block) => inBlock(block, change, inRuns));
  return [...titles, ...pictures, ...(blocks === item.body ? [] : [{ type: 'replaceBody' as const, item: item.id, blocks }])];
}

function inPicture(picture: Picture, change: Change): readonly Command[] {
  return (['alt', 'caption', 'credit'] as const).flatMap((field): readonly Command[] => {
    const value = change(picture[field]);
    return value === picture[field] ? [] : [{ type: 'setPictureField', picture: picture.id, field, value }];
  });
}

function inBlock(block: Block, change: Change, inRuns: RunChange): Block {
  const changed = changedBlock(block, change, inRuns);
  return JSON.stringify(changed) === JSON.stringify(block) ? block : changed;
}

function changedBlock(block: Block, change: Change, inRuns: RunChange): Block {
  switch (block.type) {
    case 'picture': {
      const { alt, caption, credit } = block.picture;
      return { ...block, picture: { ...block.picture, alt: change(alt), caption: change(caption), credit: change(credit) } };
    }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(inRuns)) };
    case 'quote':
      return { ...block, text: inRuns(block.text), attribution: change(block.attribution) };
    case 'callout':
      return { ...block, text: inRuns(block.text), title: change(block.title) };
    default:
      return { ...block, text: inRuns(block.text) };
  }
}

/** An occurrence may reach over several runs; what replaces it takes the look of its first letter. */
function replaceInRuns(text: InlineText, find: string, replace: string): InlineText {
  const plain = plainText(text);
  const pieces: Inline[] = [];
  let done = 0;
  for (let at = plain.indexOf(find); at >= 0; at = plain.indexOf(find, done)) {
    const look = sliceRuns(text, at, at + 1)[0];
    pieces.push(...sliceRuns(text, done, at), { ...look, text: replace });
    done = at + find.length;
  }
  return done === 0
    ? text
    : inlineText([...pieces, ...sliceRuns(text, done, plain.length)]).map((run) => ({ ...run, text: toNfc(run.text) }));
}

/** The runs between two places of the plain text (UTF-16 units). */
function sliceRuns(text: InlineText, from: number, to: number): readonly Inline[] {
  let start = 0;
  return text.flatMap((run) => {
    const runStart = start;
    start += run.text.length;
    const part = run.text.slice(Math.max(0, from - runStart), Math.max(0, to - runStart));
    return part === '' ? [] : [{ ...run, text: part }];
  });
}
