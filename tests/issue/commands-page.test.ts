import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandSchemas } from '../../core/issue/commands/command-schema.ts';
import { undoModes } from '../../core/issue/commands/undo-mode.ts';
import { grammar } from '../../core/issue/grammar.ts';

const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');

interface ShapeOfSchema {
  readonly entries?: Readonly<Record<string, { readonly literal?: string }>>;
  readonly options?: readonly ShapeOfSchema[];
}

/** The keys of a command, and the names of its fields where it sets one of several. */
const namesIn = ({ entries = {}, options = [] }: ShapeOfSchema): readonly string[] => [
  ...Object.keys(entries).filter((key) => key !== 'type' && key !== 'undo'),
  ...(entries.field?.literal ? [entries.field.literal] : []),
  ...options.flatMap(namesIn),
];

describe('docs/commands.md', () => {
  it('has a chapter for every command and no other', () => {
    const chapters = [...page.matchAll(/^### (\w+)$/gmu)].map((match) => match[1] ?? '');
    expect(chapters.sort()).toEqual(Object.keys(commandSchemas).sort());
  });

  it.each(Object.entries(commandSchemas))('%s: its undo mode and all its keys', (type, schema) => {
    const chapter = page.split(`### ${type}\n`)[1]?.split(/^##/mu)[0] ?? '';
    expect(chapter).toContain(`Undo: ${undoModes[type as keyof typeof undoModes]}.`);
    for (const name of namesIn(schema as ShapeOfSchema)) expect(chapter).toContain(`\`${name}\``);
  });

  it.each(Object.entries(grammar))('has a row for the block %s with its marks', (type, { marks }) => {
    const cells = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const row = cells.find(([, first]) => first === `\`${type}\``);
    expect(row?.[3]).toBe(marks.length > 0 ? marks.join(', ') : 'none');
  });
});
