import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../core/issue/block.ts';
import { wordsInIssue } from '../../core/issue/count-words.ts';
import type { BlockId, IsoDate, ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { type Item, newItem } from '../../core/issue/item.ts';
import { aloneWith, type PreflightContext } from '../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { rules } from '../../core/preflight/rules.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { countingIds } from '../issue/sample-issue.ts';
import { otherFixtures } from './other-fixtures.ts';
import { printedFixtures } from './printed-fixtures.ts';
import { sampleForChecks } from './sample-for-checks.ts';

const folder = new URL('../corpus/', import.meta.url);
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

const isHeadline = (line: string) => line === line.toUpperCase() && /\p{Lu}/u.test(line);

/** The corpus as an issue: every line in capitals begins an item. */
const issueOfCorpus = (frame: Issue): Issue => {
  const ids = countingIds('c');
  const items: Item[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (isHeadline(line) || !last) {
      const sources = [{ name: 'Báo Hải Phòng', url: `https://baohaiphong.vn/tin-${items.length}` }];
      const headline = line.replace(/^\d+\/\d+:\s*/u, '');
      items.push({ ...newItem(ids), id: ids.next() as ItemId, date: '2026-06-23' as IsoDate, headline, sources });
    } else {
      const block: Block = { type: 'paragraph', id: ids.next() as BlockId, text: [{ text: line }] };
      items[items.length - 1] = { ...last, body: [...last.body, block] };
    }
  }
  const sections = frame.sections
    .filter(({ kind }) => kind === 'national')
    .map((section) => (section.form === 'items' ? { ...section, items: items.filter(({ body }) => body.length > 0) } : section));
  return { ...frame, coverPictures: [], sections };
};

const preflightWith = (around: Partial<PreflightContext>) =>
  createPreflight({ ...aloneWith(usualRegistry), ...around, dateStyle: 'plain', severities: {} });
/** Shared: what it knows of an item need not be found again. */
const alone = preflightWith({});
const check = (issue: Issue, around: Partial<PreflightContext> = {}) =>
  (Object.keys(around).length === 0 ? alone : preflightWith(around)).run(issue);

let sample: Issue;
beforeAll(async () => {
  sample = await sampleForChecks();
});

describe('prose without a mistake', () => {
  it('has more than 6,000 words, at most five findings above hints, and none about its spelling', () => {
    const issue = issueOfCorpus(sample);
    expect(wordsInIssue(issue)).toBeGreaterThan(6000);
    const grave = check(issue).filter(({ severity }) => severity !== 'info');
    expect(grave.map(({ rule, words, facts }) => [rule, words, facts]).slice(5)).toEqual([]);
    const spelling = ['confused-word', 'garbled-word', 'odd-letters', 'near-name', 'lost-letters'];
    expect(grave.filter(({ rule }) => spelling.includes(rule)).map(({ words }) => words)).toEqual([]);
  });
});

/** Every section begins with another of its items. */
const turned = (issue: Issue, by: number): Issue => ({
  ...issue,
  sections: issue.sections.map((section) => {
    if (section.form === 'text') return section;
    const at = by % Math.max(1, section.items.length);
    return { ...section, items: [...section.items.slice(at), ...section.items.slice(0, at)] };
  }),
});

describe('a mistake of items, sections or the whole issue', () => {
  const fixtures = Object.entries({ ...otherFixtures, ...printedFixtures });

  it.each(fixtures)('%s: found in at least 19 of 20 places', (id, fixture) => {
    const rule = rules.find((one) => one.id === id);
    const found = Array.from({ length: 20 }, (_, count) => turned(sample, count)).filter((issue) => {
      const before = new Set(check(issue).map(({ key }) => key));
      const { issue: wrong, ...around } = fixture.hit(issue);
      return check(wrong, around).some((finding) => finding.rule === rule?.id && !before.has(finding.key));
    });
    expect(found.length).toBeGreaterThanOrEqual(19);
  });
});
