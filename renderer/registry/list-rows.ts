import type { IsoDate } from '../../core/issue/ids.ts';
import type { Registry } from '../../core/preflight/registry/registry.ts';
import { readWrittenDay, writeDay } from '../../core/text/written-day.ts';

export type ListName = keyof Registry;

/** The lists as rows of texts: several values stand in one cell, parted by semicolons; days as `5/2/2026`. */
export type ListRows = Readonly<Record<ListName, readonly (readonly string[])[]>>;

/** Columns that hold days. */
export const dayColumns: Readonly<Record<ListName, readonly number[]>> = {
  sources: [],
  abbreviations: [],
  officials: [2, 3],
  agencies: [],
  documents: [2],
};

export const rowsOf = ({ sources, abbreviations, officials, agencies, documents }: Registry): ListRows => ({
  sources: sources.map(({ name, variants, hosts }) => [name, variants.join('; '), hosts.join('; ')]),
  abbreviations: abbreviations.map(({ name, variants, expansion }) => [name, variants.join('; '), expansion]),
  officials: officials.map(({ name, office, from, to }) => [name, office, writeDay(from), writeDay(to)]),
  agencies: agencies.map(({ name, variants }) => [name, variants.join('; ')]),
  documents: documents.map(({ number, title, date }) => [number, title, writeDay(date)]),
});

/** Rows without a name are left out. */
export const registryOf = ({ sources, abbreviations, officials, agencies, documents }: ListRows): Registry => ({
  sources: named(sources).map(([name = '', variants, hosts]) => ({
    name,
    variants: parts(variants),
    hosts: parts(hosts).map((host) => host.replace(/^https?:\/\//u, '').replace(/^www\.|\/.*$/gu, '')),
  })),
  abbreviations: named(abbreviations).map(([name = '', variants, expansion = '']) => ({
    name,
    variants: parts(variants),
    expansion,
  })),
  officials: named(officials).map(([name = '', office = '', from, to]) => ({ name, office, from: dayIn(from), to: dayIn(to) })),
  agencies: named(agencies).map(([name = '', variants]) => ({ name, variants: parts(variants) })),
  documents: named(documents).map(([number = '', title = '', date]) => ({ number, title, date: dayIn(date) })),
});

/** The first day that cannot be read, as typed; null = all can. */
export const unreadableDay = (rows: ListRows): string | null => {
  for (const list of Object.keys(dayColumns) as ListName[]) {
    const cells = named(rows[list]).flatMap((row) => dayColumns[list].map((column) => row[column] ?? ''));
    const wrong = cells.find((cell) => cell !== '' && readWrittenDay(cell) === null);
    if (wrong !== undefined) return wrong;
  }
  return null;
};

/** Rows with a name, their cells without spaces around. */
function named(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.map((row) => row.map((cell) => cell.trim())).filter(([name = '']) => name !== '');
}

function parts(cell = ''): readonly string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function dayIn(cell = ''): IsoDate | null {
  return readWrittenDay(cell) as IsoDate | null;
}
