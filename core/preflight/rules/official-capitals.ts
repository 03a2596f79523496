import { isProse } from '../checked-text.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';
import { officialCapitals as names } from '../words/official-capitals.ts';

/** Words that are ordinary without capitals: `thứ ba` of a row, `chủ nhật`; only wrong capitals of them are told. */
const ordinary = /^(?:thứ|chủ)/iu;

const written = new Map(names.map((name) => [name.toLowerCase(), name]));
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

export const officialCapitals: TextRule = {
  id: 'official-capitals',
  classes: ['E7.7'],
  severity: 'info',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Viết hoa theo Nghị định 30/2020',
      say: ({ found, right }) => `“${found}” theo Nghị định 30/2020 viết “${right}”.`,
    },
    en: {
      title: 'Capitals after Decree 30/2020',
      say: ({ found, right }) => `Decree 30/2020 writes “${right}” for “${found}”.`,
    },
  },
  check: (checked) => {
    if (!isProse(checked)) return [];
    return matchAll(checked.text, pattern, ([found], start) => {
      const right = written.get(found.toLowerCase()) ?? found;
      const isStart = /(?:^|[.!?…:“]\s*)$/u.test(checked.text.slice(0, start));
      const wanted = isStart ? right.charAt(0).toUpperCase() + right.slice(1) : right;
      if (found === wanted || found === found.toUpperCase() || (ordinary.test(found) && found === found.toLowerCase()))
        return null;
      return { facts: { found, right: wanted }, fix: wanted };
    });
  },
};
