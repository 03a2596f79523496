import { beforeAll, describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { fixFindings } from '../../core/preflight/fix-findings.ts';
import { aloneWith } from '../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { rules } from '../../core/preflight/rules.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { sayFinding } from '../../core/preflight/say-finding.ts';
import { type FixtureIssue, otherFixtures } from './other-fixtures.ts';
import { printedFixtures } from './printed-fixtures.ts';
import { sampleForChecks } from './sample-for-checks.ts';

const fixtures = { ...otherFixtures, ...printedFixtures };
const others = rules.filter((rule) => rule.scope !== 'text');

let sample: Issue;
beforeAll(async () => {
  sample = await sampleForChecks();
});

const found = ({ issue, ...around }: FixtureIssue, id: string) =>
  createPreflight({ ...aloneWith(usualRegistry), ...around, dateStyle: 'plain', severities: {} })
    .run(issue)
    .filter(({ rule }) => rule === id);

describe.each(others.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds what was put into the sample issue, and says it', () => {
    const fixture = fixtures[id];
    if (!fixture) throw new Error(`no fixture for ${id}`);
    const before = new Set(found({ issue: sample }, id).map(({ key }) => key));
    const fresh = found(fixture.hit(sample), id).filter(({ key }) => !before.has(key));
    expect(fresh.length).toBeGreaterThan(0);
    for (const finding of fresh) {
      expect(sayFinding(finding, 'vi')).toMatch(/^\P{Ll}.*[.]$/u);
      expect(sayFinding(finding, 'en')).not.toMatch(/undefined|null/u);
    }
  });

  it('finds nothing of it in an issue that is right', () => {
    const right = fixtures[id]?.miss?.(sample) ?? { issue: sample };
    const known = id === 'missing-source' || id === 'foreign-headline' ? found({ issue: sample }, id).length : 0;
    expect(found(right, id).length).toBe(known);
  });

  it('mends what it says it can mend', () => {
    if (!rule.fixes) return;
    const wrong = fixtures[id]?.hit(sample) ?? { issue: sample };
    const findings = found(wrong, id);
    const command = fixFindings(wrong.issue, findings);
    const applied = command && applyCommand(wrong.issue, command);
    if (!applied?.ok) throw new Error('the fix was refused');
    expect(found({ ...wrong, issue: applied.issue }, id)).toEqual([]);
    const back = applyCommand(applied.issue, applied.inverse);
    expect(back.ok && back.issue).toEqual(wrong.issue);
  });
});
