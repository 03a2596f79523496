import type { Source } from '../issue/item.ts';
import { isInCapitals } from '../text/capitals.ts';
import { daysBetween } from '../text/civil-day.ts';
import { fold } from '../text/fold.ts';
import { type DatePeriod, placeInPeriod, readLeadingDate, type WrittenDate } from '../text/read-dates.ts';
import { type Line, withoutMarks } from './read-lines.ts';
import { isRunningHead, type KnownNames } from './running-heads.ts';
import { readSectionName, withoutNumberAndPage } from './section-names.ts';
import { readSourceLine, type SourceLine, splitTrailingSource } from './source-line.ts';

/** A line of the body and what it is; `scrap` = words that are no running text: they stood in a picture. */
export type Token =
  | { readonly kind: 'headline'; readonly line: Line; readonly date: WrittenDate | null; readonly title: string }
  | { readonly kind: 'source'; readonly line: Line; readonly sources: readonly Source[]; readonly label: boolean }
  | { readonly kind: 'header'; readonly line: Line; readonly section: string; readonly title: string }
  | { readonly kind: 'running-head'; readonly line: Line }
  | { readonly kind: 'qr'; readonly line: Line }
  | { readonly kind: 'prose'; readonly line: Line }
  | { readonly kind: 'bullet'; readonly line: Line }
  | { readonly kind: 'scrap'; readonly line: Line };

const FARTHEST_DAYS = 45;
const LONGEST_HEADLINE = 320;
const LONGEST_CLASSIFIED = 5000;
const LOOK_AHEAD = 2;
const FEWEST_HEADLINE_WORDS = 4;
const LONG_ENOUGH = 80;
const SENTENCE_WORDS = 6;

/** Stage 4: what each line of the body is, by itself. Headlines without a date are found later, by what stands around them. */
export const classifyLines = (lines: readonly Line[], period: DatePeriod | null, known: KnownNames): readonly Token[] =>
  lines.flatMap((line, i) => classify(line, lines.slice(i + 1, i + 1 + LOOK_AHEAD), period, known));

const classify = (line: Line, ahead: readonly Line[], period: DatePeriod | null, known: KnownNames): readonly Token[] => {
  if (line.plain.length > LONGEST_CLASSIFIED) return [{ kind: textKind(line), line }];
  if (line.picture) return [{ kind: 'scrap', line }];
  if (isQrLabel(line)) return [{ kind: 'qr', line }];
  const header = readHeader(line, known);
  if (header !== null) return [header];
  const labelled = splitLabel(line);
  if (labelled !== null) return [labelled.header, ...classify(labelled.rest, ahead, period, known)];
  if (!isDateAbove(line, ahead[0]) && isRunningHead(line, known)) return [{ kind: 'running-head', line }];
  const source = readSourceLine(line);
  if (source !== null) return [toSource(line, source)];
  return datedHeadline(line, ahead, period) ?? withTrailingSource(line) ?? [{ kind: textKind(line), line }];
};

const toSource = (line: Line, { sources, label }: SourceLine): Token => ({ kind: 'source', line, sources, label });

const datedHeadline = (line: Line, ahead: readonly Line[], period: DatePeriod | null): readonly Token[] | null => {
  const listed = LIST_NUMBER.exec(line.plain)?.[0].length ?? 0;
  const date = shifted(readLeadingDate(line.plain.slice(listed)), listed);
  if (date === null) return dateBehind(line, ahead, period);
  if (line.plain.length > LONGEST_HEADLINE || !isNear(date, period)) return null;
  const split = splitTrailingSource(line, true);
  const words = split === null ? line.plain : withoutMarks(split.before);
  const title = titleAfter(words, date);
  if (title === '') return isDateAbove(line, ahead[0]) ? [{ kind: 'headline', line, date, title }] : null;
  const marked = line.level > 0 || line.bold || split !== null || (!line.bullet && sourceIsNear(ahead));
  const separated = /^\s*[)\]]?\s*[:|]/u.test(words.slice(date.end)) && !/^\s*ngày/iu.test(line.plain);
  if (!isInCapitals(title) && !(separated && marked && !/[.;]$/u.test(title))) return null;
  const headline: Token = { kind: 'headline', line, date, title };
  return split === null ? [headline] : [headline, toSource(line, split.source)];
};

/** Its source comes before the next headline. */
const sourceIsNear = ([next, afterNext]: readonly Line[]): boolean => {
  if (next === undefined || readSourceLine(next) !== null) return next !== undefined;
  const isHeadline = standsOut(next) || readLeadingDate(next.plain) !== null;
  return !isHeadline && afterNext !== undefined && readSourceLine(afterNext) !== null;
};

/** A title in capitals with its date in brackets behind it. */
const dateBehind = (line: Line, ahead: readonly Line[], period: DatePeriod | null): readonly Token[] | null => {
  const split = line.text.includes('](') ? splitTrailingSource(line, true) : null;
  const words = split === null ? line.plain : withoutMarks(split.before);
  const found = words.length > LONGEST_HEADLINE ? null : DATE_BEHIND.exec(words);
  const title = found === null ? '' : words.slice(0, found.index);
  const date = found === null ? null : readLeadingDate(found[0].trim());
  if (date === null || !isInCapitals(title) || title.split(' ').length < FEWEST_HEADLINE_WORDS || !isNear(date, period))
    return null;
  if (split === null && !ahead.some((next) => readSourceLine(next) !== null)) return null;
  const headline: Token = { kind: 'headline', line, date, title };
  return split === null ? [headline] : [headline, toSource(line, split.source)];
};

const DATE_BEHIND = /\s*[([]\s*(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s*[)\]]$/iu;

/** A date on a line of its own, the title on the next. */
const isDateAbove = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && DATE_ALONE.test(line.plain) && readLeadingDate(line.plain) !== null && standsOut(next);

const standsOut = (line: Line): boolean => {
  const split = line.capitals ? null : splitTrailingSource(line, true);
  return line.capitals || line.level > 0 || line.bold || (split !== null && isInCapitals(withoutMarks(split.before)));
};

const LIST_NUMBER = /^\d{1,3}[.)]\s+(?=\d{1,2}\s?[/-])/u;

const shifted = (date: WrittenDate | null, by: number): WrittenDate | null =>
  date === null ? null : { ...date, start: date.start + by, end: date.end + by };

const DATE_ALONE = /^[\s[(]*(?:thứ\s+\p{L}+\s*,?\s*)?(?:ngày\s+)?\d[\d\s/.–-]*[\])]?\s*:?$/iu;

const titleAfter = (text: string, date: WrittenDate): string =>
  text
    .slice(date.end)
    .replace(/^[\s:|.,–—\-)\]*]+/u, '')
    .trim();

const isNear = (date: WrittenDate, period: DatePeriod | null): boolean => {
  if (period === null) return true;
  const placed = placeInPeriod(date.first, period);
  if (placed === null) return false;
  return daysBetween(period.from, placed) >= -FARTHEST_DAYS && daysBetween(period.to, placed) <= FARTHEST_DAYS;
};

/** A section's name on a line of its own, in capitals or marked as a heading or just as the contents have it. */
const readHeader = (line: Line, known: KnownNames): Token | null => {
  if (line.bullet || line.plain.length > 160 || readSourceLine(line)?.label === true) return null;
  const name = readSectionName(line.plain, known.sections.has(fold(withoutNumberAndPage(line.plain))));
  if (name === null) return null;
  const sure = line.capitals || line.level > 0 || line.bold || known.sections.has(fold(name.title));
  return sure ? { kind: 'header', line, section: name.kind, title: name.title } : null;
};

const withTrailingSource = (line: Line): readonly Token[] | null => {
  const split = splitTrailingSource(line, line.capitals);
  if (split === null) return null;
  const plain = withoutMarks(split.before);
  const before: Line = { ...line, text: split.before, plain, capitals: isInCapitals(plain) };
  return [{ kind: textKind(before), line: before }, toSource(line, split.source)];
};

/** `TÂM ĐIỂM: ...`: the name of the section and the headline on one line. */
const splitLabel = (line: Line): { readonly header: Token; readonly rest: Line } | null => {
  const colon = /^[^:.]{4,40}:\s+(?=\p{L}|\d|["“'‘])/u.exec(line.plain);
  const stands = colon !== null && (line.level > 0 || line.bold || isInCapitals(colon[0]));
  const name = stands ? readSectionName(colon[0].trim()) : null;
  if (colon === null || name?.kind !== 'spotlight') return null;
  const plain = line.plain.slice(colon[0].length);
  if (plain.split(' ').length < FEWEST_HEADLINE_WORDS || line.plain.length > LONGEST_HEADLINE) return null;
  const text = line.text.replace(/^[^:]{4,48}:[\s*_]*/u, '');
  const header: Token = { kind: 'header', line, section: name.kind, title: name.title };
  return {
    header,
    rest: { ...line, text: line.bold ? `**${withoutMarks(text)}**` : text, plain, capitals: isInCapitals(plain) },
  };
};

const isQrLabel = ({ plain }: Line): boolean =>
  plain.length < 60 && /^(?:quet (?:ma|qr)|ma qr|xem clip|xem video|quet de xem|scan (?:me|qr))/u.test(fold(plain));

const textKind = (line: Line): 'prose' | 'bullet' | 'scrap' => {
  if (line.bullet) return 'bullet';
  return isRunningText(line) ? 'prose' : 'scrap';
};

/** Running text is long, or a sentence with its stop; capitals, cells and loose words are not. */
const isRunningText = ({ plain, capitals }: Line): boolean => {
  if (capitals || /\s\|\s/u.test(plain)) return false;
  if (plain.length >= LONG_ENOUGH) return true;
  return plain.split(' ').length >= SENTENCE_WORDS && /[.!?…]["”'’)]*$/u.test(plain) && /^["“'‘(.]*[\p{Lu}\d]/u.test(plain);
};
