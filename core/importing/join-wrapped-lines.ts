import { isInCapitals } from '../text/capitals.ts';
import { readLeadingDate } from '../text/read-dates.ts';

export interface RawLine {
  readonly number: number;
  readonly gap: number;
  readonly text: string;
}

const LONGEST_WRAPPED = 130;
const FEW = 0.02;
const MANY = 0.35;
const FEWEST_LINES = 20;
const FULL = 0.6;
const STARTS_ANEW = /^(?:#|>|[-*•●▪◦+–|]\s|\d{1,3}[.)]\s|[IVX]{1,4}[.)]?\s|\[|<|(?:xem\s+)?chi tiết|nguồn\s*:|quét mã)/iu;

const SOURCE_LABEL = /^[\s*_([]*(?:xem\s+)?(?:chi tiết|nguồn)\s*:/iu;

/**
 * Text from a mail or a PDF breaks its paragraphs into lines of one width; in such a text, lines that follow each other without
 * a blank line are one paragraph. Other text is handed back as it is: there a line is a paragraph.
 */
export const joinWrappedLines = (lines: readonly RawLine[]): readonly RawLine[] => {
  const width = wrappingWidth(lines);
  if (width === null) return lines;
  const paragraphs: { line: RawLine; parts: string[]; last: string }[] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && line.gap === 0 && goesOn(paragraph.last, line.text, width)) {
      paragraph.parts.push(line.text);
      paragraph.last = line.text;
    } else paragraphs.push({ line, parts: [line.text], last: line.text });
  }
  return paragraphs.map(({ line, parts }) => (parts.length === 1 ? line : { ...line, text: parts.join(' ') }));
};

/** The width at which the text is wrapped, in characters; null when it is not: it has long lines, or few that follow at once. */
const wrappingWidth = (lines: readonly RawLine[]): number | null => {
  if (lines.length < FEWEST_LINES) return null;
  const long = lines.filter((line) => line.text.length > LONGEST_WRAPPED && !line.text.includes('](')).length;
  const following = lines.filter((line, i) => line.gap === 0 && (lines[i - 1]?.text.length ?? 0) > 40).length;
  if (long > lines.length * FEW || following < lines.length * MANY) return null;
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? null;
};

const goesOn = (before: string, next: string, width: number): boolean => {
  if (STARTS_ANEW.test(next) || readLeadingDate(next) !== null || before.includes('](')) return false;
  if (isInCapitals(before) !== isInCapitals(next)) return false;
  if (SOURCE_LABEL.test(before)) return false;
  return before.length >= width * FULL && !(isInCapitals(before) && /[.!?:]$/u.test(before));
};
