import type { IsoDate } from '../../issue/ids.ts';
import { readWrittenDay, writeDay } from '../../text/written-day.ts';
import type { Registry } from './registry.ts';

/** What the first column of a row says. */
const kinds = { source: 'nguồn', abbreviation: 'viết tắt', official: 'người', agency: 'cơ quan', document: 'văn bản' } as const;

/** Between several ways of writing, or several hosts, in one cell. */
const between = '; ';

const head = ['loại', 'tên', 'cách viết khác', 'trang mạng, nghĩa, chức vụ, tên văn bản', 'từ ngày, ngày ban hành', 'đến ngày'];

/** The lists as comma-separated values (RFC 4180) with a first line of names; spreadsheets open it. */
export const registryToCsv = ({ sources, abbreviations, officials, agencies, documents }: Registry): string => {
  const rows = [
    head,
    ...sources.map(({ name, variants, hosts }) => [kinds.source, name, variants.join(between), hosts.join(between), '', '']),
    ...abbreviations.map(({ name, variants, expansion }) => [
      kinds.abbreviation,
      name,
      variants.join(between),
      expansion,
      '',
      '',
    ]),
    ...officials.map(({ name, office, from, to }) => [kinds.official, name, '', office, writeDay(from), writeDay(to)]),
    ...agencies.map(({ name, variants }) => [kinds.agency, name, variants.join(between), '', '', '']),
    ...documents.map(({ number, title, date }) => [kinds.document, number, '', title, writeDay(date), '']),
  ];
  return `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
};

/** The lists of such a file, whichever of comma, semicolon and tab its program put between cells; null = no row is one of ours. Rows of another kind are left out. */
export const registryFromCsv = (text: string): Registry | null => {
  const rows = rowsOf(text.replace(/^\ufeff/u, '')).map((cells) => cells.map((cell) => cell.trim()));
  const ofKind = (kind: string) => rows.filter(([first, name = '']) => first?.toLowerCase() === kind && name !== '');
  const registry: Registry = {
    sources: ofKind(kinds.source).map(([, name = '', variants, hosts]) => ({
      name,
      variants: listOf(variants),
      hosts: listOf(hosts),
    })),
    abbreviations: ofKind(kinds.abbreviation).map(([, name = '', variants, expansion = '']) => ({
      name,
      variants: listOf(variants),
      expansion,
    })),
    officials: ofKind(kinds.official).map(([, name = '', , office = '', from, to]) => ({
      name,
      office,
      from: dayIn(from),
      to: dayIn(to),
    })),
    agencies: ofKind(kinds.agency).map(([, name = '', variants]) => ({ name, variants: listOf(variants) })),
    documents: ofKind(kinds.document).map(([, number = '', , title = '', date]) => ({ number, title, date: dayIn(date) })),
  };
  return Object.values(registry).every((list) => list.length === 0) ? null : registry;
};

function dayIn(cell = ''): IsoDate | null {
  return readWrittenDay(cell) as IsoDate | null;
}

function quoted(cell: string): string {
  return /[",;\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function listOf(cell = ''): readonly string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Cells in quotation marks may hold signs and line breaks; two marks in them are one. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const first = text.slice(0, text.search(/[\r\n]|$/u));
  const sign = first.includes('\t') ? '\t' : first.includes(',') ? ',' : ';';
  const rows: string[][] = [[]];
  const cells = text.matchAll(new RegExp(`("(?:[^"]|"")*"|[^"${sign}\\r\\n]*)(${sign}|\\r?\\n|$)`, 'gu'));
  for (const [whole, cell = '', end] of cells) {
    if (whole === '') break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== sign) rows.push([]);
  }
  return rows;
}
