import type { Registry } from './registry.ts';

/** What the first column of a row says. */
const kinds = { source: 'nguồn', abbreviation: 'viết tắt', official: 'người' } as const;

/** Between several ways of writing, or several hosts, in one cell. */
const between = '; ';

const head = ['loại', 'tên', 'cách viết khác', 'trang mạng hoặc chức vụ'];

/** The lists as comma-separated values (RFC 4180) with a first line of names; spreadsheets open it. */
export const registryToCsv = ({ sources, abbreviations, officials }: Registry): string => {
  const rows = [
    head,
    ...sources.map(({ name, variants, hosts }) => [kinds.source, name, variants.join(between), hosts.join(between)]),
    ...abbreviations.map(({ name, variants }) => [kinds.abbreviation, name, variants.join(between), '']),
    ...officials.map(({ name, office }) => [kinds.official, name, '', office]),
  ];
  return `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
};

/** The lists of such a file, whichever of comma, semicolon and tab its program put between cells; null = no row is one of ours. Rows of another kind are left out. */
export const registryFromCsv = (text: string): Registry | null => {
  const rows = rowsOf(text.replace(/^\ufeff/u, ''));
  const ofKind = (kind: string) =>
    rows.filter(([first, name]) => first?.trim().toLowerCase() === kind && (name ?? '').trim() !== '');
  const sources = ofKind(kinds.source).map(([, name = '', variants, hosts]) => ({
    name: name.trim(),
    variants: listOf(variants),
    hosts: listOf(hosts),
  }));
  const abbreviations = ofKind(kinds.abbreviation).map(([, name = '', variants]) => ({
    name: name.trim(),
    variants: listOf(variants),
  }));
  const officials = ofKind(kinds.official).map(([, name = '', , office = '']) => ({ name: name.trim(), office: office.trim() }));
  return sources.length + abbreviations.length + officials.length === 0 ? null : { sources, abbreviations, officials };
};

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
