import type { Registry } from '../../core/preflight/registry/registry.ts';

/** The lists as rows of texts: several values stand in one cell, parted by semicolons. */
export interface ListRows {
  readonly sources: readonly (readonly string[])[];
  readonly abbreviations: readonly (readonly string[])[];
  readonly officials: readonly (readonly string[])[];
}

export const rowsOf = ({ sources, abbreviations, officials }: Registry): ListRows => ({
  sources: sources.map(({ name, variants, hosts }) => [name, variants.join('; '), hosts.join('; ')]),
  abbreviations: abbreviations.map(({ name, variants }) => [name, variants.join('; ')]),
  officials: officials.map(({ name, office }) => [name, office]),
});

/** Rows without a name are left out. */
export const registryOf = ({ sources, abbreviations, officials }: ListRows): Registry => ({
  sources: named(sources).map(([name = '', variants, hosts]) => ({
    name: name.trim(),
    variants: parts(variants),
    hosts: parts(hosts).map((host) => host.replace(/^https?:\/\//u, '').replace(/^www\.|\/.*$/gu, '')),
  })),
  abbreviations: named(abbreviations).map(([name = '', variants]) => ({ name: name.trim(), variants: parts(variants) })),
  officials: named(officials).map(([name = '', office = '']) => ({ name: name.trim(), office: office.trim() })),
});

function named(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.filter(([name = '']) => name.trim() !== '');
}

function parts(cell = ''): readonly string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
