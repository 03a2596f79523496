import { fold } from '../../text/fold.ts';
import type { ItemRule } from '../rule.ts';

export const shortTitleSlip: ItemRule = {
  id: 'short-title-slip',
  classes: ['E1.4'],
  severity: 'error',
  fixes: false,
  scope: 'item',
  words: {
    vi: {
      title: 'Tiêu đề mục lục sai dấu so với tiêu đề tin',
      say: ({ short, long }) =>
        `Mục lục viết “${short}”, tiêu đề tin viết “${long}”: khác dấu. Xem bên nào đúng rồi sửa bên kia.`,
    },
    en: {
      title: 'A contents title with other accents than its headline',
      say: ({ short, long }) =>
        `The contents have “${short}”, the headline “${long}”: other accents. See which is right and correct the other.`,
    },
  },
  check: ({ headline, shortTitle }) => {
    const [short, long] = slipIn(wordsOf(shortTitle), wordsOf(headline)) ?? [];
    return short === undefined || long === undefined ? [] : [{ place: { field: 'shortTitle' }, facts: { short, long } }];
  },
};

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first word that stands between the same neighbours in both titles, alike but for accents. */
function slipIn(short: readonly string[], long: readonly string[]): readonly [string, string] | null {
  const neighbours = new Map(long.map((word, at) => [around(long, at), word]));
  for (const [at, word] of short.entries()) {
    const other = neighbours.get(around(short, at));
    if (other !== undefined && other.toLowerCase() !== word.toLowerCase()) return [word, other];
  }
  return null;
}

/** The word and its neighbours, folded; one word alone shows nothing. */
function around(words: readonly string[], at: number): string {
  const three = [words[at - 1], words[at], words[at + 1]].flatMap((word) => (word === undefined ? [] : [fold(word)]));
  return three.length < 2 ? `${at} alone` : three.join(' ');
}
