import type { Masthead } from '../issue/issue.ts';
import { fold } from '../text/fold.ts';
import { type DatePeriod, readPeriod } from '../text/read-dates.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import type { Line } from './read-lines.ts';

export interface Front {
  readonly masthead: Masthead;
  readonly number: number | null;
  readonly year: number | null;
  readonly period: DatePeriod | null;
  /** The line that names the week. */
  readonly week: Line | null;
  /** Lines of the cover that fit nowhere. */
  readonly rest: readonly Line[];
}

const NUMBER = /\bso\s*:?\s*(\d{1,3})\b(?:\s*(?:[/-]|,?\s*nam)\s*(\d{4}))?/u;
const PUBLISHER = /^(?:uy ban|ubnd|so|bo|cuc|vien|trung tam|ban|phong|lien hiep|hoi|co quan|don vi|thanh uy)\b/u;
const BOILERPLATE =
  /^(?:follow us|theo doi|website|facebook|fanpage|web|truy cap|lien he|hotline)\b[^\p{L}]*(?:chung toi)?[:\s]*$/u;
const MOST_NAME_WORDS = 8;
const LINK_TARGET = /(?<=\]\()https?:\/\/[^\s)]+/giu;
const ADDRESS = /https?:\/\/[^\s)\]>]+/giu;

/** Reads what stands before the contents: name, number, week, publisher, addresses. Never fails: what is missing is null or ''. */
export const readFront = (cover: readonly Line[], contents: readonly Line[], fallbackYear: number | undefined): Front => {
  const all = [...cover, ...contents.slice(0, 8)];
  const { number, year } = readNumber(all);
  const addresses = cover.flatMap((line) => [...(line.text.match(LINK_TARGET) ?? []), ...(line.text.match(ADDRESS) ?? [])]);
  const facebook = addresses.find((address) => /facebook\.com|fb\.com/iu.test(address)) ?? '';
  const website = addresses.find((address) => !/facebook\.com|fb\.com|youtube\.com|zalo\.me/iu.test(address)) ?? '';
  const publisher = cover.filter(
    (line) => line.capitals && PUBLISHER.test(fold(line.plain)) && NUMBER.exec(fold(line.plain)) === null,
  );
  const name = nameLines(cover, publisher);
  const used = new Set<Line>([...publisher, ...name]);
  const rest = cover.filter((line) => !used.has(line) && !isKnown(line));
  return {
    masthead: { title: titleOf(name, contents), publisher: publisher.map((line) => line.plain), website, facebook, slogan: '' },
    number,
    year,
    period: findPeriod(all, year ?? fallbackYear),
    week: findWeekLine(all, year ?? fallbackYear),
    rest,
  };
};

/** The first week named in these lines, those that speak of a week first. */
export const findPeriod = (lines: readonly Line[], year: number | undefined): DatePeriod | null => {
  const line = findWeekLine(lines, year);
  return line === null ? null : readPeriod(line.plain, year);
};

const findWeekLine = (lines: readonly Line[], year: number | undefined): Line | null => {
  const weeks = lines.filter((line) => /\btuan\b/u.test(fold(line.plain)));
  for (const line of [...weeks, ...lines]) {
    if (line.plain.length <= 250 && readPeriod(line.plain, year) !== null) return line;
  }
  return null;
};

const readNumber = (lines: readonly Line[]): { number: number | null; year: number | null } => {
  let number: number | null = null;
  let year: number | null = null;
  for (const line of lines) {
    const match = line.plain.length > 120 ? null : NUMBER.exec(fold(line.plain));
    number ??= match === null ? null : Number(match[1]);
    year ??= match?.[2] === undefined ? null : Number(match[2]);
  }
  return { number, year };
};

/** The name of the bulletin: the lines in capitals before its number, each once. */
const nameLines = (cover: readonly Line[], publisher: readonly Line[]): readonly Line[] => {
  const numberAt = cover.findIndex((line) => NUMBER.test(fold(line.plain)) && line.plain.length < 40);
  const before = cover.slice(0, numberAt < 0 ? cover.length : numberAt);
  const bulletin = before.findIndex((line) => /^(?:diem tin|ban tin|diem bao|tin khoa hoc)\b/u.test(fold(line.plain)));
  const from = bulletin < 0 ? before : before.slice(bulletin);
  return from.filter(
    (line, i) =>
      (line.capitals || line.level > 0 || i === 0 || (i === 1 && bulletin >= 0 && isRestOfName(from[0], line))) &&
      !publisher.includes(line) &&
      !/https?:/u.test(line.text),
  );
};

/** `Điểm tin` alone is half a name; the other half stands under it. */
const isRestOfName = (first: Line | undefined, line: Line): boolean =>
  first !== undefined &&
  first.plain.split(' ').length <= 2 &&
  line.plain.split(' ').length <= MOST_NAME_WORDS &&
  !/[\d:.]/u.test(line.plain);

const titleOf = (name: readonly Line[], contents: readonly Line[]): string => {
  const parts = name.map((line) => line.plain);
  const kept = parts.filter((part, i) => parts.indexOf(part) === i);
  if (kept.length > 0) return sentenceCase(kept.join(' '));
  const inContents = contents.slice(0, 6).find((line) => /^(?:diem tin|ban tin)\b/u.test(fold(line.plain)));
  return inContents === undefined ? '' : sentenceCase(inContents.plain.replace(/\s*[-–|]\s*số\s*\d.*$/iu, ''));
};

const isKnown = (line: Line): boolean => {
  const folded = fold(line.plain);
  if (BOILERPLATE.test(folded) || /^\(?\s*tuan\b/u.test(folded)) return true;
  if (/^(?:diem tin|ban tin)\b/u.test(folded) || (NUMBER.test(folded) && folded.length < 40)) return true;
  return (
    line.text.replace(ADDRESS, '').replace(/(?:website|facebook|web|fanpage)\s*:?|[[\]()<>\s:|-]/giu, '') === '' ||
    /^\[?https?:/u.test(line.text)
  );
};
