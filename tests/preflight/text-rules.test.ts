import { describe, expect, it } from 'vitest';
import type { CheckedText, TextRole } from '../../core/preflight/checked-text.ts';
import { nowhere } from '../../core/preflight/finding.ts';
import type { TextHit, TextRule } from '../../core/preflight/rule.ts';
import { rules } from '../../core/preflight/rules.ts';
import { type FixtureText, textFixtures } from './text-fixtures.ts';

const textRules = rules.filter((rule) => rule.scope === 'text');

const checked = (fixture: FixtureText): CheckedText => {
  const [role, text]: readonly [TextRole, string] = typeof fixture === 'string' ? ['paragraph', fixture] : fixture;
  return { text, role, place: nowhere, next: null };
};

const fixed = (text: string, hits: readonly TextHit[]): string =>
  [...hits]
    .reverse()
    .reduce((now, { start, end, fix }) => (fix === undefined ? now : now.slice(0, start) + fix + now.slice(end)), text);

const house = { dateStyle: 'plain' } as const;

const show = (fixture: FixtureText) => checked(fixture).text;

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule: TextRule) => {
  const { hits, misses, fixes = [] } = textFixtures[id] ?? { hits: [], misses: [] };

  it('has fixtures of everything it claims', () => {
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
    expect(fixes.length > 0).toBe(rule.fixes);
  });

  it.each(hits.map((one) => [show(one), one] as const))('finds something in “%s”', (_name, fixture) => {
    expect(rule.check(checked(fixture), house).length).toBeGreaterThan(0);
  });

  it.each(misses.map((one) => [show(one), one] as const))('leaves “%s” alone', (_name, fixture) => {
    expect(rule.check(checked(fixture), house)).toEqual([]);
  });

  it.each(fixes.map(([before, after]) => [show(before), before, after] as const))('mends “%s”', (_name, before, after) => {
    const text = checked(before);
    expect(fixed(text.text, rule.check(text, house))).toBe(after);
    expect(rule.check({ ...text, text: after }, house)).toEqual([]);
  });

  it('says what is wrong and what to do, in both languages', () => {
    for (const fixture of hits) {
      const [hit] = rule.check(checked(fixture), house);
      for (const language of ['vi', 'en'] as const) {
        const sentence = rule.words[language].say(hit?.facts ?? {});
        expect(sentence).toMatch(/^\P{Ll}.*[.]$/u);
        expect(sentence).not.toMatch(/undefined|null|!/u);
      }
    }
  });
});
