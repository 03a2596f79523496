import type { Block } from '../issue/block.ts';
import type { BlockId, IdSource } from '../issue/ids.ts';
import { type InlineText, inlineText, plainText } from '../issue/inline.ts';
import { readInlineMarks } from './inline-marks.ts';
import type { Line } from './read-lines.ts';
import type { BodyLine } from './split-items.ts';

export interface BuiltBody {
  readonly blocks: readonly Block[];
  /** The first paragraph was taken for the lead although it is not much shorter than the rest. */
  readonly leadGuessed: boolean;
}

const LEAD_SHARE = 0.6;
const GUESS_SHARE = 0.45;
const LONGEST_LEAD = 420;
const LONGEST_HEADING = 110;

/** The body of an item. A first paragraph clearly shorter than a later one is the lead (sapo). */
export const buildBody = (lines: readonly BodyLine[], ids: IdSource): BuiltBody => {
  const texts = lines
    .map(({ line, bullet }) => ({ text: readInlineMarks(line.text), bullet }))
    .filter(({ text }) => text.length > 0);
  const lengths = texts.map(({ text }) => plainText(text).length);
  const first = lengths[0] ?? 0;
  const longest = Math.max(0, ...lengths.slice(1));
  const isLead = texts.length > 1 && texts[0]?.bullet === false && first <= LONGEST_LEAD && first <= longest * LEAD_SHARE;
  const blocks = texts.map(({ text, bullet }, i): Block => {
    const id = blockId(ids);
    if (bullet) return { id, type: 'bullet', text };
    return { id, type: i === 0 && isLead ? 'lead' : 'paragraph', text };
  });
  return { blocks, leadGuessed: isLead && first > longest * GUESS_SHARE };
};

/** The trend summary: numbered titles and titles in capitals are headings, short lines without a stop sub-headings. */
export const buildTrendBlocks = (lines: readonly Line[], ids: IdSource): readonly Block[] =>
  lines.flatMap((line): readonly Block[] => {
    const text = readInlineMarks(line.text);
    if (text.length === 0) return [];
    const id = blockId(ids);
    if (line.bullet) return [{ id, type: 'bullet', text }];
    const level = headingLevel(line);
    return level === null ? [{ id, type: 'paragraph', text }] : [{ id, type: 'heading', level, text: withoutBold(text) }];
  });

const headingLevel = (line: Line): 1 | 2 | null => {
  if (line.plain.length > LONGEST_HEADING * 2) return null;
  if (line.capitals || (/^(?:\d{1,2}|[IVX]{1,4})\s*[.)]\s+\p{Lu}/u.test(line.plain) && line.plain.length <= LONGEST_HEADING))
    return 1;
  return line.plain.length <= LONGEST_HEADING && !/[.!?;:,…]["”)]*$/u.test(line.plain) ? 2 : null;
};

/** Headings are bold by their style; the grammar refuses the mark. */
const withoutBold = (text: InlineText): InlineText =>
  inlineText(
    text.map((run) => ({
      text: run.text,
      ...(run.italic ? { italic: run.italic } : {}),
      ...(run.link === undefined ? {} : { link: run.link }),
    })),
  );

const blockId = (ids: IdSource): BlockId => ids.next() as BlockId;
