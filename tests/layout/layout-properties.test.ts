import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { LayoutCache } from '../../core/layout/layout-cache.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import { faultsOf } from './page-checks.ts';
import { Dice, IssueMaker, randomIssue, randomSizes, usualShape } from './random-issue.ts';
import { haiphong, testFaces } from './setting-for-tests.ts';
import { tiny } from './tiny-template.ts';

const images = (media: MediaName) => randomSizes[media] ?? null;

/** One edit of the kinds an editor makes. */
function randomEdit(issue: Issue, dice: Dice, round: number): Command | null {
  const sections = issue.sections.filter((section) => section.form === 'items');
  const section = dice.pick(sections);
  const maker = new IssueMaker(dice, usualShape, `e${round}-`);
  if (section.form !== 'items' || section.items.length === 0) return { type: 'addItem', section: section.id, item: maker.item() };
  const item = dice.pick(section.items);
  switch (dice.between(0, 7)) {
    case 0:
      return { type: 'moveItem', item: item.id, section: dice.pick(sections).id, at: 0 };
    case 1:
      return section.items.length > 1 ? { type: 'removeItem', item: item.id } : null;
    case 2:
      return { type: 'setItemField', item: item.id, field: 'headline', value: maker.title(dice.between(3, 40)) };
    case 3:
      return { type: 'setItemField', item: item.id, field: 'shortTitle', value: dice.chance(0.5) ? '' : maker.title(6) };
    case 4:
      return { type: 'addPicture', item: item.id, picture: maker.picture(dice.pick(Object.keys(randomSizes))) };
    case 5:
      return { type: 'addItem', section: section.id, item: maker.item(), at: dice.between(0, section.items.length) };
    case 6:
      return { type: 'replaceBody', item: item.id, blocks: maker.body(dice.between(10, dice.chance(0.1) ? 1500 : 300)) };
    default:
      return { type: 'moveSection', section: section.id, at: dice.between(0, issue.sections.length - 1) };
  }
}

describe('pages after random edits', () => {
  for (const seed of [1, 2, 3]) {
    it(`issue ${seed}: contents, breaks and boxes are right after every edit`, { timeout: 300_000 }, () => {
      const dice = new Dice(seed * 7919);
      const cache = new LayoutCache();
      let issue = randomIssue(seed);
      for (let round = 0; round < 334; round++) {
        const command = randomEdit(issue, dice, round);
        if (command === null) continue;
        const applied = applyCommand(issue, command);
        expect(applied.ok).toBe(true);
        if (applied.ok) issue = applied.issue;
        const layout = layoutIssue(issue, haiphong, testFaces, images, cache);
        expect(faultsOf(layout, issue, haiphong), `seed ${seed}, round ${round}: ${command.type}`).toEqual([]);
      }
    });
  }
});

describe('pages of random issues', () => {
  const shapes = [
    { name: 'empty sections', shape: { items: [0, 1], words: [0, 5], pictures: [0, 0] } },
    { name: 'usual', shape: usualShape },
    { name: 'long items', shape: { items: [1, 3], words: [800, 3000], pictures: [0, 6] } },
    { name: 'many items', shape: { items: [60, 70], words: [10, 120], pictures: [0, 2] } },
  ] as const;
  for (const { name, shape } of shapes) {
    it(name, { timeout: 120_000 }, () => {
      for (let seed = 10; seed < 22; seed++) {
        const issue = randomIssue(seed, shape);
        for (const template of [haiphong, tiny]) {
          const layout = layoutIssue(issue, template, testFaces, images);
          expect(faultsOf(layout, issue, template), `seed ${seed} ${template.id}`).toEqual([]);
          expect(layout.warnings.filter((warning) => warning.key === 'contents-unsettled')).toEqual([]);
        }
      }
    });
  }

  it('is the same for the same input, with and without a cache', () => {
    const issue = randomIssue(5);
    const cache = new LayoutCache();
    const first = layoutIssue(issue, haiphong, testFaces, images, cache);
    expect(layoutIssue(issue, haiphong, testFaces, images, cache)).toEqual(first);
    expect(layoutIssue(issue, haiphong, testFaces, images)).toEqual(first);
  });
});

describe('items that are still empty', () => {
  it('stand in the contents with the page where they will be', () => {
    const issue = randomIssue(3, { items: [12, 14], words: [150, 250], pictures: [0, 1] });
    const sections = issue.sections.map((section) =>
      section.form === 'items'
        ? { ...section, items: section.items.map((item, index) => (index % 3 === 2 ? emptied(item) : item)) }
        : section,
    );
    const layout = layoutIssue({ ...issue, sections }, haiphong, testFaces, images);
    const wanted = sections.flatMap((section) => (section.form === 'items' ? section.items.map((item) => item.id) : []));
    expect(layout.pageMap.items.map(({ item }) => item)).toEqual(wanted);
    for (const entry of layout.contents) {
      const place = layout.pageMap.items.find(({ item }) => item === entry.item);
      if (place !== undefined) expect(entry.page).toBe(place.firstPage);
    }
    const pages = layout.pageMap.items.map(({ firstPage }) => firstPage);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
  });
});

const emptied = (item: Item): Item => ({
  ...item,
  headline: '',
  shortTitle: '',
  sources: [],
  pictures: [],
  body: [],
  qr: null,
  date: null,
});
