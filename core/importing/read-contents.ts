import { isInCapitals } from '../text/capitals.ts';
import { fold } from '../text/fold.ts';
import { readLeadingDate, readPeriod, type WrittenDate } from '../text/read-dates.ts';
import { isPageAlone, pageMarkAt } from './page-mark.ts';
import type { Line } from './read-lines.ts';
import { readSectionName, type SectionName } from './section-names.ts';

export interface ContentsEntry {
  readonly lines: readonly Line[];
  readonly kind: string | null;
  readonly date: WrittenDate | null;
  readonly title: string;
  /** Page as printed, without dots and words; '' = none. */
  readonly page: string;
  /** It had a page number or a date; without both it may be anything. */
  readonly sure: boolean;
}

export interface ContentsSection {
  readonly kind: string;
  readonly title: string;
  /** As typed, with its number. */
  readonly printed: string;
  readonly line: number;
}

export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly sections: readonly ContentsSection[];
}

interface Reading {
  readonly entries: ContentsEntry[];
  readonly sections: ContentsSection[];
  /** A numeral that stands alone above the name of a section. */
  numeral: string;
  kind: string | null;
  /** Dates of a column that stands apart from its titles. */
  dates: WrittenDate[];
  pending: Pending | null;
  readonly numbersArePages: boolean;
}

interface Pending {
  readonly lines: Line[];
  readonly date: WrittenDate | null;
  title: string;
  page: string;
  paged: boolean;
}

const LONGEST_TITLE = 300;

/**
 * Stage 3: the contents, whatever their layout: list with the page behind, table, dots or bars before the page, an entry over
 * several lines, dates or pages in columns of their own. Pages are kept as printed, to be
 * checked; the layout makes its own.
 */
export const readContents = (lines: readonly Line[]): Contents => {
  const reading: Reading = {
    entries: [],
    sections: [],
    numeral: '',
    kind: null,
    dates: [],
    pending: null,
    numbersArePages: endInNumbers(lines),
  };
  for (const line of lines) readLine(reading, line);
  flush(reading);
  return { entries: reading.entries, sections: reading.sections };
};

/** Whether most lines with several words end in a bare number. */
const endInNumbers = (lines: readonly Line[]): boolean => {
  const titles = lines.filter((line) => line.plain.split(' ').length >= 4);
  return titles.filter((line) => /\s\d{1,3}(?:-\d{1,3})?$/u.test(line.plain)).length * 2 > titles.length;
};

const readLine = (reading: Reading, line: Line): void => {
  const text = line.text.startsWith('|') || /\|.*\|/u.test(line.plain) ? cellsOf(line.plain).join(' | ') : line.plain;
  if (text === '' || isBoilerplate(text)) return;
  if (isPageAlone(text)) {
    if (reading.pending !== null) {
      reading.pending.paged = true;
      reading.pending.page = pageIn(text);
    }
    return;
  }
  if (/^[IVX]{1,4}[.:]?$/u.test(text)) {
    flush(reading);
    reading.numeral = text;
    return;
  }
  const section = line.bullet || readLeadingDate(text) !== null ? null : readSectionName(text, isInCapitals(text));
  if (section !== null) {
    openSection(reading, section, line);
    return;
  }
  const inline = text.match(/\(P\.?\s*\d+\)\s*[^;]+/giu);
  if (inline !== null && inline.length > 1) {
    flush(reading);
    for (const part of inline)
      addEntry(reading, {
        lines: [line],
        date: null,
        title: part.replace(/^\(P\.?\s*\d+\)\s*/iu, ''),
        page: pageIn(part),
        paged: true,
      });
    return;
  }
  readEntryLine(reading, line, text);
};

const readEntryLine = (reading: Reading, line: Line, text: string): void => {
  const date = readLeadingDate(text);
  const rest = (date === null ? text : text.slice(date.end)).replace(/^[\s:|.,–—\-)\]]+/u, '');
  if (date !== null && !/\p{L}/u.test(rest.replace(/^(?:trang|tr|p)\b/iu, ''))) {
    if (reading.pending !== null && reading.pending.title !== '') flush(reading);
    reading.dates.push(date);
    return;
  }
  const page = pageMarkAt(rest, reading.numbersArePages);
  const title = (page === null ? rest : rest.slice(0, page)).replace(/[\s|.…_·]+$/u, '');
  const { pending } = reading;
  if (pending !== null && !pending.paged && date === null && !line.bullet && continues(pending, line, title, page !== null)) {
    pending.lines.push(line);
    pending.title = `${pending.title} ${title}`;
    pending.paged = page !== null;
    pending.page = page === null ? '' : pageIn(rest.slice(page));
    return;
  }
  flush(reading);
  reading.pending = {
    lines: [line],
    date: date ?? reading.dates.shift() ?? null,
    title,
    page: page === null ? '' : pageIn(rest.slice(page)),
    paged: page !== null,
  };
};

/** An entry goes on in small letters, or at once with the line that brings its page. */
const continues = (pending: Pending, line: Line, title: string, paged: boolean): boolean =>
  pending.title !== '' &&
  pending.title.length + title.length <= LONGEST_TITLE &&
  (/^\p{Ll}/u.test(title) || (line.gap === 0 && paged));

const openSection = (reading: Reading, section: SectionName, line: Line): void => {
  flush(reading);
  const known = reading.sections.some((each) => each.kind === section.kind);
  reading.kind = section.kind;
  reading.dates = [];
  if (!known) reading.sections.push({ ...section, printed: `${reading.numeral} ${line.plain}`.trim(), line: line.number });
  else if (!isInCapitals(line.plain))
    addEntry(reading, { lines: [line], date: null, title: section.title, page: '', paged: true });
  reading.numeral = '';
};

const flush = (reading: Reading): void => {
  const { pending } = reading;
  reading.pending = null;
  if (pending !== null) addEntry(reading, pending);
};

const addEntry = (reading: Reading, { lines, date, title, page, paged }: Pending): void => {
  const trimmed = title.trim();
  if (trimmed !== '')
    reading.entries.push({ lines, kind: reading.kind, date, title: trimmed, page, sure: paged || date !== null });
};

/** The number in a page mark: `05` of `Trang 05`, `27-28`. */
const pageIn = (mark: string): string => /\d{1,3}(?:\s*[-–,]\s*\d{1,3})?/u.exec(mark)?.[0] ?? '';

/** Cells of a table row; rows of dashes and the header row have none. */
const cellsOf = (row: string): readonly string[] => {
  const cells = row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !/^:?-{2,}:?$/u.test(cell));
  const header =
    cells.length > 1 &&
    cells.every((cell) => /^(?:ngay|tieu de|noi dung|trang|stt|tt|muc|tin|nguon|chuyen muc)$/u.test(fold(cell)));
  return header ? [] : cells;
};

const isBoilerplate = (text: string): boolean => {
  const folded = fold(text);
  return (
    /^muc luc\b/u.test(folded) ||
    /^\(?so \d/u.test(folded) ||
    (readPeriod(text, 2000) !== null && text.length < 80) ||
    /^diem tin\b/u.test(folded)
  );
};
