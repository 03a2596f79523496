import type { Source } from '../issue/item.ts';
import { isInCapitals } from '../text/capitals.ts';
import { fold } from '../text/fold.ts';
import { LINK_PATTERN, LINKS } from './link-pattern.ts';
import type { Line } from './read-lines.ts';
import { withoutMarks } from './read-lines.ts';

/** A source as a line names it; `label` tells whether "Chi tiết" stood there (it may stand on a line of its own). */
export interface SourceLine {
  readonly sources: readonly Source[];
  readonly label: boolean;
}

export interface SplitLine {
  readonly before: string;
  readonly source: SourceLine;
}

const LABEL =
  /^(?:xem\s+)?(?:chi\s*tiết(?:\s+[-–—](?=\s)|\s*[:：]|(?=\s*$|\s*\[))|(?:nguồn(?:\s+tin)?|xem\s+thêm|đọc\s+thêm)\s*(?:[:：]|(?=\s*$|\s*\[)))\s*/iu;
/** In a link the colon is often forgotten. */
const LOOSE_LABEL = /^(?:xem\s+)?chi\s*tiết\s+(?=[^\s:：])/iu;
const ADDRESS = /\(?\b((?:https?:\/\/|www\.)[^\s)>\]]+)\)?/iu;
const OPENING_MARKS = /^[\s*_>([{"“:：|–—\p{Extended_Pictographic}\ufe0f-]+/u;
const CLOSING_MARKS = /[\s*_)\]}"”.;,➔→▶►»>|-]+$/u;
const ADDRESS_ALONE = /^(?:https?:\/\/|www\.)\S+$/iu;
const ARROWS_BEFORE = /^[\s\p{Extended_Pictographic}\ufe0f➔→▶►»>|]+/u;
/** Closing marks that belong to a name in brackets: `Báo Làng [Video]`, `Đài Bến (VTB)`. */
const ENDS_IN_BRACKETS = /(?:\[[^[\]]+\]|\([^()]+\))$/u;
/** A source with its address is shorter; the limit keeps the time linear in the length of the text. */
const LONGEST_LINE = 700;
const LONGEST_NAME = 90;
const MOST_WORDS = 14;

/**
 * Reads a line that is nothing but a source: `[Chi tiết: X](url)`, `Chi tiết: [X](url)`, `[X](url)`, `Chi tiết: X`, also
 * after `#` or with an arrow behind it; null for any other line. `#` and the like are no address.
 */
export const readSourceLine = (line: Line): SourceLine | null => {
  if (line.text.length > LONGEST_LINE) return null;
  const text = line.text.replace(/\*+/gu, '').trim();
  const links = [...text.matchAll(LINKS)];
  const rest = text.replace(LINKS, ' ');
  if (links.length > 0) return linkedSource(links, rest);
  return plainSource(text);
};

/** Splits a line that ends with its source, such as a headline with the link behind it; null when it does not. */
export const splitTrailingSource = (line: Line, mayBeBareLink: boolean): SplitLine | null => {
  const from = Math.max(0, line.text.length - LONGEST_LINE);
  if (!MAY_NAME_SOURCE.test(line.text.slice(from))) return null;
  const tail = TRAILING.exec(line.text.slice(from));
  if (tail === null || from + tail.index === 0) return null;
  const before = line.text.slice(0, from + tail.index).trim();
  const source = readSourceLine({ ...line, text: tail[0] });
  if (before === '' || source === null || (!source.label && !mayBeBareLink && !isInCapitals(before))) return null;
  // "(Nguồn: ...)" behind a paragraph belongs to the paragraph.
  if (/nguồn/iu.test(tail[0]) && !isInCapitals(before)) return null;
  return { before, source };
};

const MAY_NAME_SOURCE = /\]\(|chi\s*tiết|nguồn|xem\s+thêm/iu;
const LABEL_BEFORE_NAME = String.raw`(?:(?:xem\s+)?chi\s*tiết|nguồn|xem\s+thêm)\s*(?:[:：][^[\]]{0,120}|(?=\s*\[))`;
const TRAILING = new RegExp(
  String.raw`\s*(?:[([➔→▶►\p{Extended_Pictographic}]\ufe0f?\s*)?(?:(?:\*\*)?${LABEL_BEFORE_NAME}(?:${LINK_PATTERN})?|(?:(?:\*\*)?${LINK_PATTERN}\s*){1,3})[\s)\]*➔→▶►]*$`,
  'iu',
);

const linkedSource = (links: readonly RegExpMatchArray[], rest: string): SourceLine | null => {
  const outside = rest.replace(OPENING_MARKS, '').replace(CLOSING_MARKS, '').trim();
  const outsideName = withoutEdges(outside.replace(LABEL, ''));
  const words = links.map((link) => withoutEdges(withoutMarks(link[1] ?? '')).replace(LOOSE_LABEL, 'Chi tiết: '));
  // The name may stand outside, behind a label that is the link: `[Chi tiết](#): Báo Làng`.
  const labelOutside = LABEL.test(outside);
  const named = labelOutside || (words.some(isBareLabel) && /^[\s*_]*[:：]/u.test(rest));
  if (outsideName !== '' && !(named && isName(outsideName))) return null;
  const sources: Source[] = [];
  for (const [i, link] of links.entries()) {
    const own = words[i] ?? '';
    const name = nameOf(own, outsideName);
    if (!isName(name) && name !== '') return null;
    sources.push({ name, url: addressOf(link[2] ?? '') });
  }
  const label = labelOutside || words.some((own) => LABEL.test(own) || isBareLabel(own));
  return { sources: sources.filter(({ name, url }) => name !== '' || url !== ''), label };
};

/** The name in the words of a link; an address shown as words is none. */
const nameOf = (words: string, outside: string): string => {
  if (isBareLabel(words) || ADDRESS_ALONE.test(words)) return outside;
  return withoutEdges(words.replace(LABEL, ''));
};

const plainSource = (text: string): SourceLine | null => {
  const bare = text.replace(ARROWS_BEFORE, '').replace(/^[\s*_([]+|[\s*_]+$/gu, '');
  const closed = /^[\s*_]*[([]/u.test(text.replace(ARROWS_BEFORE, '')) ? bare.replace(/[\s)\]]+$/u, '') : bare;
  if (isBareLabel(closed)) return { sources: [], label: true };
  if (!LABEL.test(closed)) return null;
  const rest = closed.replace(LABEL, '');
  const url = ADDRESS.exec(rest)?.[1] ?? '';
  const name = withoutEdges(rest.replace(ADDRESS, ' '));
  if (!isName(name) && !(name === '' && url !== '')) return null;
  return { sources: [{ name, url: addressOf(url) }], label: true };
};

/** A name without the marks around it, but with the brackets that are its own. */
const withoutEdges = (text: string): string => {
  const opened = text.replace(OPENING_MARKS, '').replace(/[\s*_”"“.;,➔→▶►»>|-]+$/gu, '');
  return (ENDS_IN_BRACKETS.test(opened) ? opened : opened.replace(CLOSING_MARKS, '')).trim();
};

const isBareLabel = (text: string): boolean => /^(?:xem )?chi tiet ?:?$|^nguon ?:?$/u.test(fold(text.trim()));

const isName = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && text.split(/\s+/u).length <= MOST_WORDS && !/[.!?]\s/u.test(text);

const addressOf = (raw: string): string => {
  const address = raw.trim().split(/\s/u)[0] ?? '';
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(address) ? address : '';
};
