import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/issue/block.ts';
import type { ItemId, MediaName } from '../../core/issue/ids.ts';
import type { Issue, Masthead } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import { faultsOf } from './page-checks.ts';
import { Dice, IssueMaker, randomIssue, randomSizes } from './random-issue.ts';
import { haiphong, testFaces } from './setting-for-tests.ts';

const images = (media: MediaName) => randomSizes[media] ?? null;
const maker = new IssueMaker(new Dice(5), { items: [1, 1], words: [60, 80], pictures: [0, 0] }, 'x');
const words = (count: number): string => maker.title(count);
const text = (count: number) => [{ text: words(count) }];
const id = () => maker.nextId();
const paragraph = (content: string): Block => ({ type: 'paragraph', id: id(), text: [{ text: content }] });
const picture = (caption = '') => ({ ...maker.picture('a.jpg'), caption });
const long = 'x'.repeat(400);
const source = (name: string) => ({ name, url: 'https://example.vn/tin' });

const base = randomIssue(11, { items: [2, 2], words: [60, 90], pictures: [0, 1] });

/** An issue in which one item of the news and one of the spotlight are like that. */
const withItem = (fields: () => Partial<Item>): Issue => {
  const extreme = (): Item => ({ ...maker.item(), variant: 'auto', ...fields(), id: `${id()}` as ItemId });
  const sections = base.sections.map((section) =>
    section.form === 'items' && section.kind !== 'local'
      ? { ...section, items: [maker.item(), extreme(), maker.item()] }
      : section,
  );
  return { ...base, sections };
};

const pagesOf = (issue: Issue): Layout => layoutIssue(issue, haiphong, testFaces, images);

describe('items beyond measure', () => {
  it.each<[string, () => Partial<Item>]>([
    ['a paragraph of 3,000 words', () => ({ body: [paragraph(words(3000))] })],
    ['a headline of 250 characters', () => ({ headline: words(90).slice(0, 250) })],
    ['a headline of 1,000 characters', () => ({ headline: words(300).slice(0, 1000) })],
    ['such a headline with a picture', () => ({ headline: words(300).slice(0, 1000), pictures: [picture()] })],
    ['a long lead under a picture', () => ({ pictures: [picture()], body: [{ type: 'lead', id: id(), text: text(200) }] })],
    ['a word of 400 letters in the text', () => ({ body: [paragraph(`Xem ${long} nhé.`)] })],
    ['a word of 400 letters for a headline', () => ({ headline: long })],
    ['a word of 400 letters in the contents', () => ({ shortTitle: '', headline: `Xem ${long}` })],
    ['a word of 400 letters for a source', () => ({ sources: [source(long)] })],
    ['a word of 400 letters for a caption', () => ({ pictures: [picture(long), picture(long)] })],
    ['six pictures', () => ({ pictures: [1, 2, 3, 4, 5, 6].map(() => picture('Chú thích')) })],
    ['a caption of 300 words', () => ({ pictures: [picture(words(300))] })],
    ['pictures without text', () => ({ pictures: [picture(), picture(), picture()], body: [] })],
    ['twelve sources', () => ({ sources: Array.from({ length: 12 }, () => source(words(5))), body: [paragraph(words(20))] })],
    ['sixty sources', () => ({ sources: Array.from({ length: 60 }, () => source(words(5))) })],
    ['a quote of 300 words', () => ({ body: [{ type: 'quote', id: id(), text: text(300), attribution: words(10) }] })],
    ['a call-out of 1,500 words', () => ({ body: [{ type: 'callout', id: id(), title: words(9), text: text(1500) }] })],
    [
      'a list of 220 entries',
      () => ({ body: Array.from({ length: 220 }, () => ({ type: 'numbered', id: id(), text: text(6) })) }),
    ],
    ['a table of twelve columns', () => ({ body: [table(2, 12, 2)] })],
    ['a QR label of 120 words', () => ({ qr: { label: words(120), url: 'https://example.vn/clip' } })],
    [
      'controls, soft hyphens, tabs',
      () => ({ headline: 'Một\u00ad hai\tba\u200b bốn', body: [paragraph('a\tb\u00adc\r\nd\u202e e')] }),
    ],
  ])('%s', (_, fields) => {
    const issue = withItem(fields);
    expect(faultsOf(pagesOf(issue), issue, haiphong)).toEqual([]);
  });

  it('a table cell of 500 words is parted between its lines, and no line is lost', () => {
    const issue = withItem(() => ({ body: [table(2, 3, 500)] }));
    const faults = faultsOf(pagesOf(issue), issue, haiphong);
    // What stands beside a parted cell is painted before the rest of it; the tags keep the order.
    expect(faults.filter((fault) => !fault.startsWith('block '))).toEqual([]);
  });

  it('signs without a glyph are named, never fatal', () => {
    const layout = pagesOf(withItem(() => ({ headline: 'Tên lửa 🚀 漢字', body: [paragraph('مرحبا \ud800 hết')] })));
    const named = layout.warnings.flatMap(({ key, facts }) => (key === 'glyph-missing' ? [facts.character] : []));
    expect(named).toEqual(expect.arrayContaining(['🚀', '漢', 'م']));
  });
});

describe('issues beyond measure', () => {
  const withMasthead = (masthead: Partial<Masthead>): Issue => ({ ...base, masthead: { ...base.masthead, ...masthead } });
  const kinds = (count: number, title: string): Issue['sections'] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ form: 'items', id: `s${index}` as never, kind: `kind-${index}`, title, shortTitle: '' },
      items: [maker.item()],
    }));

  it.each<[string, Issue]>([
    ['no section', { ...base, sections: [] }],
    ['200 items', randomIssue(3, { items: [100, 100], words: [20, 200], pictures: [0, 2] })],
    ['nine sections of unknown kinds', { ...base, sections: kinds(9, 'Chuyên mục lạ') }],
    ['names of sections of 200 characters', { ...base, sections: kinds(4, words(70).slice(0, 200)) }],
    ['an empty masthead', withMasthead({ title: '', publisher: [], website: '', facebook: '' })],
    ['a title of 80 characters', withMasthead({ title: words(30).slice(0, 80) })],
    [
      'a masthead of long lines',
      withMasthead({
        title: words(70).slice(0, 200),
        publisher: [words(50), words(50)],
        website: `https://example.vn/${long}`,
        facebook: `https://facebook.com/${long}`,
        slogan: words(40),
      }),
    ],
    ['number 99999', { ...base, number: 99999, year: 9999 }],
  ])('%s', (_, issue) => {
    expect(faultsOf(pagesOf(issue), issue, haiphong)).toEqual([]);
  });

  it('names signs without a glyph wherever they stand, once a place', () => {
    const sections = kinds(1, 'Chuyên mục 漢');
    const layout = pagesOf({ ...withMasthead({ title: 'Bản tin 新新', publisher: ['Sở 社'], slogan: 'Vì 民' }), sections });
    const named = layout.warnings.flatMap(({ key, facts }) => (key === 'glyph-missing' ? [facts.character] : []));
    expect([...named].sort()).toEqual(['新', '民', '漢', '社']);
  });

  it('prints a long title on the cover, in more and smaller lines', () => {
    const title = words(70).slice(0, 200).trim();
    const [cover] = pagesOf(withMasthead({ title })).pages;
    const printed = cover?.frames.flatMap((frame) => (frame.kind === 'text' ? frame.runs.map((run) => run.text) : [])).join(' ');
    expect(printed?.toLocaleLowerCase('vi').replace(/\s+/gu, ' ')).toContain(title.toLocaleLowerCase('vi'));
  });
});

function table(rows: number, columns: number, longest: number): Block {
  const cell = (row: number, column: number) => text(row === 1 && column === 1 ? longest : 2);
  const made = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
  return { type: 'table', id: id(), header: true, rows: made };
}
