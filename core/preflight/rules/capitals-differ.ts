import { type CheckedText, isProse } from '../checked-text.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';
import { rememberedOf, textsOfIssue } from '../texts-of-issue.ts';

/** Two words in mid-sentence, the first with a capital. */
const pair = /(?<=[\p{Ll}\p{N},;]\s|[(“"])(\p{Lu}\p{Ll}+)(?=\s(\p{L}+))/gu;

export const capitalsDiffer: IssueRule = {
  id: 'capitals-differ',
  classes: ['E7.7'],
  severity: 'info',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tên riêng viết hoa không giống nhau',
      say: ({ found, other }) => `“${found}” ở chỗ khác trong số này viết “${other}”. Thống nhất một cách viết hoa.`,
    },
    en: {
      title: 'A name in different capitals',
      say: ({ found, other }) => `“${found}” is written “${other}” elsewhere in this issue. Use one way of capitals.`,
    },
  },
  check: (issue) => {
    const names = textsOfIssue(issue).flatMap(namesIn);
    const whole = new Map(names.filter(({ words }) => isWhole(words)).map(({ words }) => [words.toLowerCase(), words]));
    return names.flatMap(({ place, range, words }): readonly PlaceHit[] => {
      const other = whole.get(words.toLowerCase());
      if (other === undefined || isWhole(words)) return [];
      return [{ place, range, words, facts: { found: words, other }, fix: { words: other } }];
    });
  },
};

const namesIn = rememberedOf((checked: CheckedText) =>
  isProse(checked)
    ? [...checked.text.matchAll(pair)].map((match) => {
        const words = `${match[1]} ${match[2]}`;
        return { place: checked.place, range: { start: match.index, end: match.index + words.length }, words };
      })
    : [],
);

function isWhole(words: string): boolean {
  return words.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
