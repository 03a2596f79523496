import { isInCapitals } from '../text/capitals.ts';
import { joinWrappedLines, type RawLine } from './join-wrapped-lines.ts';
import { LINKS } from './link-pattern.ts';
import { plainCharacters } from './plain-characters.ts';

/** A line of the text that is not blank, with its marks told apart from its words. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Blank lines before it: pictures leave long gaps. */
  readonly gap: number;
  /** The words with inline marks (bold, italic, links), without `#`, `>` and list marks. */
  readonly text: string;
  /** The words alone; links by their text. */
  readonly plain: string;
  /** Number of `#` before it. */
  readonly level: number;
  /** Entry of a list with bullets. */
  readonly bullet: boolean;
  /** All of it is bold. */
  readonly bold: boolean;
  readonly capitals: boolean;
  /** All of it describes a picture: `![...](...)`. */
  readonly picture: boolean;
}

const LONGEST_JOIN = 4;
const RULE = /^(?:[-*_=~\s]{3,}|\\)$/u;
const MARKS = /^(?:>\s+)*(#{1,6}(?=\s|\S))?\s*((?:[-*•●▪◦‣–+➢✓✔]|\\-)\s+)?(#{1,6}\s)?/u;
/** Converters name a picture by its file. */
const IMAGE_FILE = /!\[[^[\]\s]*\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)\]\([^()]*\)/giu;
const IMAGE_ALONE = /^!\[[^[\]]*\]\([^()]*\)$/u;
const IMAGE = /!\[([^[\]]*)\]\([^()]*\)/gu;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^>\s]+)>/gu;

/** Stage 1: the text as lines. Blank lines become gaps; links and paragraphs broken over lines are joined. */
export const readLines = (text: string): readonly Line[] =>
  joinWrappedLines(joinBrokenLinks(rawLines(text)))
    .map(toLine)
    .filter(hasWords);

const rawLines = (text: string): readonly RawLine[] => {
  const lines: RawLine[] = [];
  let gap = 0;
  text.split(/\r\n|\n|\r|\u2028|\u2029/u).forEach((each, i) => {
    const line = plainCharacters(each).replace(IMAGE_FILE, '').trim();
    if (line === '' || RULE.test(line)) {
      gap += 1;
      return;
    }
    lines.push({ number: i + 1, gap, text: line });
    gap = 0;
  });
  return lines;
};

/** `[https://example.org/` on one line and `page](https://example.org/page)` on the next are one link. */
const joinBrokenLinks = (lines: readonly RawLine[]): readonly RawLine[] => {
  const joined: RawLine[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined) break;
    const extra = hasOpenLink(line.text) ? linesToClose(lines, i) : 0;
    const parts = lines.slice(i, i + extra + 1).map((each) => each.text);
    joined.push(extra === 0 ? line : { ...line, text: parts.join(' ') });
    i += extra + 1;
  }
  return joined;
};

const hasOpenLink = (text: string): boolean => {
  const target = text.lastIndexOf('](');
  return text.lastIndexOf('[') > text.lastIndexOf(']') || (target >= 0 && !text.includes(')', target));
};

const linesToClose = (lines: readonly RawLine[], at: number): number => {
  for (let extra = 1; extra <= LONGEST_JOIN; extra += 1) {
    const next = lines[at + extra];
    if (next === undefined || next.gap > 0) return 0;
    if (/^[^[]*\]\([^)]*\)/u.test(next.text) || /^[^()]*\)/u.test(next.text)) return extra;
  }
  return 0;
};

const toLine = ({ number, gap, text }: RawLine): Line => {
  const marks = MARKS.exec(text);
  const level = (marks?.[1] ?? marks?.[3] ?? '').trim().length;
  const words = text
    .slice(marks?.[0].length ?? 0)
    .replace(/\s+#+$/u, '')
    .replace(IMAGE, '$1')
    .replace(AUTOLINK, '[$1]($1)')
    .trim();
  const plain = withoutMarks(words);
  return {
    number,
    gap,
    text: words,
    plain,
    level,
    bullet: marks?.[2] !== undefined,
    bold: /^(\*\*|__)[^*]+\1[:.]?$/u.test(words),
    capitals: isInCapitals(plain),
    picture: IMAGE_ALONE.test(text),
  };
};

/** The words of a marked-up line. */
export const withoutMarks = (text: string): string =>
  text
    .replace(LINKS, '$1')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`/gu, '')
    .replace(/\\([[\]()#*_.!+-])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

const hasWords = (line: Line): boolean => /[\p{L}\p{N}]/u.test(line.plain) || line.text.includes('](');
