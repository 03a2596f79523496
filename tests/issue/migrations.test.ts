import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentVersion, migrate, migrations } from '../../core/issue/migrations.ts';
import { parseIssue } from '../../core/issue/parse-issue.ts';

const fixtures = new URL('../fixtures/issue-versions/', import.meta.url);

describe('migrations', () => {
  it('lead from every version to the current one, without a gap or a rest', () => {
    const steps = Array.from({ length: currentVersion - 1 }, (_, index) => String(index + 1));
    expect(Object.keys(migrations)).toEqual(steps);
  });

  it('have a file of every version', () => {
    const versions = Array.from({ length: currentVersion }, (_, index) => `version-${index + 1}.json`);
    expect(readdirSync(fixtures).sort()).toEqual(versions);
  });

  it.each(readdirSync(fixtures))('open %s', (file) => {
    expect(parseIssue(JSON.parse(readFileSync(new URL(file, fixtures), 'utf8'))).status).toBe('ok');
  });

  it('run one after the other', () => {
    const chain = { 1: (issue: unknown) => [issue, 'to 2'], 2: (issue: unknown) => [issue, 'to 3'] };
    expect(migrate('issue', 1, chain, 3)).toEqual([['issue', 'to 2'], 'to 3']);
    expect(migrate('issue', 3, chain, 3)).toBe('issue');
  });

  it('throw where a step is missing', () => {
    expect(() => migrate('issue', 1, { 1: (issue) => issue }, 3)).toThrow('no migration from version 2');
  });
});
