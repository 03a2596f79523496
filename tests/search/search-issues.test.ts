import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../issue/sample-issue.ts';
import { headlinesFor, issueWith, type PlainItem } from './issue-with-items.ts';

const items: readonly PlainItem[] = [
  {
    headline: 'Trợ lý ảo ở xã đảo',
    body: ['Máy trả lời bà con cả đêm.'],
    day: '2026-03-03',
    source: 'Báo Mẫu',
    kind: 'national',
  },
  {
    headline: 'Tro bếp làm phân',
    body: ['Lý thuyết về áo mưa.', 'Trồng rau.'],
    day: '2026-03-05',
    source: 'Đài Thử',
    kind: 'local',
  },
  { headline: 'Hoa hồng mùa đông', body: ['Hóa chất ít dùng hơn, đường ra chợ gần.'], day: '2026-03-04', kind: 'local' },
  { headline: 'Hòa mạng điện gió', body: ['Theo Nghị quyết 12-NQ/TU, tua bin quay từ tháng ba.'], kind: 'national' },
];

const search = (text: string, more = {}) => headlinesFor([items], { text, ...more });

describe('searchIssues', () => {
  it.each<[string, string, readonly string[]]>([
    ['without accents', 'tro ly ao ', ['Trợ lý ảo ở xã đảo', 'Tro bếp làm phân']],
    ['with accents, exact ones first though older', 'trợ lý ảo ', ['Trợ lý ảo ở xã đảo', 'Tro bếp làm phân']],
    ['all words, from any text of the item', 'bếp rau ', ['Tro bếp làm phân']],
    ['not in two items', 'bếp hồng ', []],
    ['the last word unfinished', 'mạng điện gi', ['Hòa mạng điện gió']],
    ['the last word finished', 'gi ', []],
    ['a phrase', '“lý thuyết”', ['Tro bếp làm phân']],
    ['a phrase in plain quotes', '"trợ lý ảo"', ['Trợ lý ảo ở xã đảo']],
    ['no phrase over the end of a paragraph', '"mưa trồng"', []],
    ['a word with signs in it', '12-NQ/TU', ['Hòa mạng điện gió']],
    ['the same words in another order', 'NQ-12 ', []],
    ['a source', 'bao mau ', ['Trợ lý ảo ở xã đảo']],
    ['đ typed as d', 'duong ', ['Hoa hồng mùa đông']],
    ['signs alone', '— … ', []],
    ['nothing', ' ', []],
  ])('%s', (_, text, expected) => {
    expect(search(text)).toEqual(expected);
  });

  it('puts headlines before bodies, then the accents as typed, then newer days', () => {
    expect(search('hoa')).toEqual(['Hoa hồng mùa đông', 'Hòa mạng điện gió']);
    expect(search('hòa ')).toEqual(['Hòa mạng điện gió', 'Hoa hồng mùa đông']);
    expect(search('hoà ')).toEqual(['Hòa mạng điện gió', 'Hoa hồng mùa đông']);
  });

  it('narrows by source, days, kind of section and headline', () => {
    expect(search('', { source: 'dai thu' })).toEqual(['Tro bếp làm phân']);
    expect(search('', { from: date('2026-03-04'), section: 'local' })).toEqual(['Tro bếp làm phân', 'Hoa hồng mùa đông']);
    expect(search('', { to: date('2026-03-03'), section: 'national' })).toEqual(['Trợ lý ảo ở xã đảo', 'Hòa mạng điện gió']);
    expect(search('', { from: date('2026-03-09') })).toEqual([]);
    expect(search('ly ', { headlines: true })).toEqual(['Trợ lý ảo ở xã đảo']);
  });

  it('reads queries longer than its table has room for', () => {
    const long = Array.from({ length: 70 }, (_, index) => `từ${index}`);
    const issue = [{ headline: 'Dài', body: [long.join(' ')] }];
    expect(headlinesFor([issue], { text: `${[...long].reverse().join(' ')} ` })).toEqual(['Dài']);
    expect(headlinesFor([issue], { text: `${long.join(' ')} thiếu ` })).toEqual([]);
    expect(headlinesFor([issue], { text: `“${long.join(' ')}”` })).toEqual(['Dài']);
  });
});

const word = fc.constantFrom('hoa', 'hòa', 'hoà', 'hoá', 'Hỏa', 'đa', 'da', 'dạ', 'lúa', 'lụa', 'nước');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const plainItem = fc.record({
  headline: sentence,
  body: fc.array(sentence, { maxLength: 3 }),
  day: fc.constantFrom('2026-03-02', '2026-03-05'),
});

describe('rank and completeness', () => {
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').toLowerCase();
  const has = (text: string, wanted: string) => ` ${bare(text)} `.includes(` ${bare(wanted)} `);

  it('finds what a plain look finds, headlines first, newer first among equals', () => {
    fc.assert(
      fc.property(fc.array(plainItem, { maxLength: 8 }), fc.array(word, { minLength: 1, maxLength: 3 }), (some, words) => {
        const numbered = some.map((item, index) => ({ ...item, headline: `${item.headline} số${index}x` }));
        const found = headlinesFor([numbered], { text: `${words.join(' ')} ` });
        const expected = numbered.filter(({ headline, body }) =>
          words.every((one) => [headline, ...body].some((text) => has(text, one))),
        );
        expect([...found].sort()).toEqual(expected.map(({ headline }) => headline).sort());
        const inHeadline = found.map((headline) => words.every((one) => has(headline, one)));
        expect(inHeadline.lastIndexOf(true)).toBeLessThan(inHeadline.includes(false) ? inHeadline.indexOf(false) : found.length);
      }),
    );
  });

  it('accents narrow nothing: they only rank', () => {
    fc.assert(
      fc.property(fc.array(plainItem, { maxLength: 8 }), sentence, (some, text) => {
        const sorted = (query: string) => [...headlinesFor([some], { text: `${query} ` })].sort();
        expect(sorted(text)).toEqual(sorted(bare(text)));
      }),
    );
  });

  it('an item with the words just as typed in its headline comes before every other', () => {
    fc.assert(
      fc.property(fc.array(plainItem, { maxLength: 6 }), word, (some, wanted) => {
        const best = { headline: `Mốc ${wanted}`, day: '2026-03-08' };
        expect(headlinesFor([some, [best]], { text: `${wanted} ` })[0]).toBe(best.headline);
      }),
    );
  });
});

it('an issue without a word is searched like any other', () => {
  expect(headlinesFor([[], [{ headline: '' }]], { text: 'a' })).toEqual([]);
  expect(issueWith(1, []).sections).toEqual([]);
});
