import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { fixFindings } from '../../core/preflight/fix-findings.ts';
import { aloneWith } from '../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { paragraph, withItem } from './other-fixtures.ts';
import { sampleForChecks } from './sample-for-checks.ts';
import { textFixtures } from './text-fixtures.ts';

const newPreflight = () => createPreflight({ ...aloneWith(usualRegistry), dateStyle: 'plain', severities: {} });
const isGrave = ({ severity }: Finding) => severity !== 'info';

let sample: Issue;
let items: number;
beforeAll(async () => {
  sample = await sampleForChecks();
  items = sample.sections.reduce((sum, section) => sum + (section.form === 'items' ? section.items.length : 0), 0);
});

/** A mistake of a rule's fixtures in a paragraph of its own, behind the text of an item. */
const withMistake = (at: number, text: string): Issue =>
  withItem(sample, at, (item) => ({ ...item, body: [...item.body, paragraph(text)] }));

const mistakes = Object.entries(textFixtures).flatMap(([rule, { hits }]) =>
  hits.flatMap((hit) => (typeof hit === 'string' ? [{ rule, text: hit }] : [])),
);

describe('a whole issue', () => {
  it('that was written with care has at most five findings above hints, and none of spelling', () => {
    const grave = newPreflight().run(sample).filter(isGrave);
    expect(grave.length).toBeLessThanOrEqual(5);
    expect(grave.filter(({ rule }) => ['confused-word', 'garbled-word', 'odd-letters', 'near-name'].includes(rule))).toEqual([]);
  });

  it('is looked at in less than 100 ms, and after one key in less than 8 ms', () => {
    const whole = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      newPreflight().run(sample);
      return performance.now() - begun;
    });
    expect(Math.min(...whole)).toBeLessThan(100);
    const preflight = newPreflight();
    preflight.run(sample);
    const times = Array.from({ length: 40 }, (_, count) => {
      const typed = withMistake(count % items, `Một chữ nữa ${count}.`);
      const start = performance.now();
      preflight.run(typed);
      return performance.now() - start;
    });
    // Other tests run at the same time: the quickest tells what it costs.
    expect(Math.min(...times)).toBeLessThan(8);
  });

  it('with each mistake put in twenty times: at least 19 of 20 are found where they are', () => {
    const missed: string[] = [];
    const preflight = newPreflight();
    for (const { rule, text } of mistakes) {
      const found = Array.from({ length: 20 }, (_, count) => withMistake((count * 7) % items, text)).filter((issue) =>
        preflight.run(issue).some((finding) => finding.rule === rule && finding.place.block === 'fixture'),
      );
      if (found.length < 19) missed.push(`${rule}: ${text} (${found.length})`);
    }
    expect(missed).toEqual([]);
  }, 120_000);

  it('mended at one place: that finding goes, no other comes, and the way back is exact', () => {
    const fixable = mistakes.filter(({ rule }) => (textFixtures[rule]?.fixes?.length ?? 0) > 0);
    fc.assert(
      fc.property(fc.nat(items - 1), fc.constantFrom(...fixable), (at, { rule, text }) => {
        const issue = withMistake(at, text);
        const preflight = newPreflight();
        const before = preflight.run(issue);
        const finding = before.find((one) => one.rule === rule && one.place.block === 'fixture' && one.fix !== null);
        if (!finding) return;
        const command = fixFindings(issue, [finding]);
        const applied = command && applyCommand(issue, command);
        if (!applied?.ok) throw new Error('the fix was refused');
        const after = preflight.run(applied.issue);
        expect(after.length).toBeLessThan(before.length);
        const known = new Set(before.map(({ rule: id }) => id));
        expect(after.filter(({ rule: id }) => !known.has(id))).toEqual([]);
        const back = applyCommand(applied.issue, applied.inverse);
        expect(back.ok && stableJson(back.issue)).toBe(stableJson(issue));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('mended everywhere at once, several mistakes in one paragraph included', () => {
    const issue = withMistake(2, 'Nghị quyết thức đẩy  sản xuất , bổ xung máy..');
    const preflight = newPreflight();
    const findings = preflight.run(issue).filter(({ place }) => place.block === 'fixture');
    const command = fixFindings(issue, findings);
    const applied = command && applyCommand(issue, command);
    if (!applied?.ok) throw new Error('the fix was refused');
    expect(JSON.stringify(applied.issue)).toContain('Nghị quyết thúc đẩy sản xuất, bổ sung máy.');
    expect(preflight.run(applied.issue).filter(({ place }) => place.block === 'fixture')).toEqual([]);
  });

  it('knows a finding again while other things change', () => {
    const preflight = newPreflight();
    const issue = withMistake(2, 'Nghị quyết thức đẩy sản xuất.');
    const keys = (one: Issue) => preflight.run(one).flatMap(({ rule, key }) => (rule === 'confused-word' ? [key] : []));
    const longer = withItem(issue, 2, (item) => ({ ...item, body: [paragraph('Đoạn mới ở đầu.', 'first'), ...item.body] }));
    expect(keys(longer)).toEqual(keys(issue));
  });

  it('keeps to severities that were given', () => {
    const issue = withMistake(2, 'Nghị quyết thức đẩy sản xuất.');
    const run = (severity: 'error' | 'off') =>
      createPreflight({
        ...aloneWith(usualRegistry),
        dateStyle: 'plain',
        severities: { 'confused-word': severity },
      }).run(issue);
    expect(run('error').find(({ rule }) => rule === 'confused-word')?.severity).toBe('error');
    expect(run('off').some(({ rule }) => rule === 'confused-word')).toBe(false);
  });
});
