import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../core/preflight/rules.ts';
import { rulesPage } from '../../tools/rules-page.ts';
import { otherFixtures } from './other-fixtures.ts';
import { printedFixtures } from './printed-fixtures.ts';
import { textFixtures } from './text-fixtures.ts';

const folder = new URL('../../core/preflight/rules/', import.meta.url);

describe('the rules', () => {
  it('are all in the list, one a file of the same name', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/u, ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('have fixtures, and no fixture is without its rule', () => {
    const fixtures = [textFixtures, otherFixtures, printedFixtures].flatMap(Object.keys);
    expect(fixtures.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('stand in docs/rules.vi.md as they are (npm run build:rules)', () => {
    expect(readFileSync(new URL('../../docs/rules.vi.md', import.meta.url), 'utf8')).toBe(rulesPage());
  });
});
