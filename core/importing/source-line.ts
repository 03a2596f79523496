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
const EDGE_MARKS = /^[\s*_>([{"“:：|–—\p{Extended_Pictographic}\ufe0f-]+|[\s*_)\]}"”.;,➔→▶►»>|-]+$/gu;
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
  if (before === '' || source === null || (!source.label && !mayBeBareLink)) return null;
  // "(Nguồn: ...)" behind a paragraph belongs to the paragraph.
  if (/nguồn/iu.test(tail[0]) && !isInCapitals(before)) return null;
  return { before, source };
};

const MAY_NAME_SOURCE = /\]\(|chi\s*tiết|nguồn|xem\s+thêm/iu;
const TRAILING =
  /\s*(?:[([]\s*)?(?:(?:\*\*)?(?:(?:xem\s+)?chi\s*tiết|nguồn|xem\s+thêm)\s*(?:[:：][^[\]]{0,120}|(?=\s*\[))(?:\[[^[\]]*\]\([^()]*\))?|(?:\[[^[\]]*\]\([^()]*\)\s*){1,3})[\s)\]*➔→▶►]*$/iu;

const linkedSource = (links: readonly RegExpMatchArray[], rest: string): SourceLine | null => {
  const outside = rest.replace(EDGE_MARKS, '').trim();
  const outsideName = outside.replace(LABEL, '').replace(EDGE_MARKS, '');
  const labelOutside = LABEL.test(outside);
  if (outsideName !== '' && !(labelOutside && isName(outsideName))) return null;
  let label = labelOutside;
  const sources: Source[] = [];
  for (const link of links) {
    const words = withoutMarks(link[1] ?? '')
      .replace(EDGE_MARKS, '')
      .replace(LOOSE_LABEL, 'Chi tiết: ');
    label ||= LABEL.test(words) || isBareLabel(words);
    const name = isBareLabel(words) ? outsideName : words.replace(LABEL, '').replace(EDGE_MARKS, '');
    if (!isName(name) && name !== '') return null;
    sources.push({ name, url: addressOf(link[2] ?? '') });
  }
  return { sources: sources.filter(({ name, url }) => name !== '' || url !== ''), label };
};

const plainSource = (text: string): SourceLine | null => {
  const bare = text.replace(/^[\s*_([]+|[\s*_)\]]+$/gu, '');
  if (isBareLabel(bare)) return { sources: [], label: true };
  if (!LABEL.test(bare)) return null;
  const rest = bare.replace(LABEL, '');
  const url = ADDRESS.exec(rest)?.[1] ?? '';
  const name = rest.replace(ADDRESS, ' ').replace(EDGE_MARKS, '').trim();
  if (!isName(name) && !(name === '' && url !== '')) return null;
  return { sources: [{ name, url: addressOf(url) }], label: true };
};

const isBareLabel = (text: string): boolean => /^(?:xem )?chi tiet ?:?$|^nguon ?:?$/u.test(fold(text.trim()));

const isName = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && text.split(/\s+/u).length <= MOST_WORDS && !/[.!?]\s/u.test(text);

const addressOf = (raw: string): string => {
  const address = raw.trim().split(/\s/u)[0] ?? '';
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(address) ? address : '';
};
