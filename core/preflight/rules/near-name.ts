import type { IssueRule, PlaceHit } from '../rule.ts';
import { rememberedOf, textsOfIssue } from '../texts-of-issue.ts';

export const nearName: IssueRule = {
  id: 'near-name',
  classes: ['E7.6'],
  severity: 'warn',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tên người gần giống tên trong danh sách',
      say: ({ found, name }) => `“${found}” gần giống “${name}” trong danh sách; kiểm lại tên.`,
    },
    en: {
      title: 'A name like one of the list',
      say: ({ found, name }) => `“${found}” is like “${name}” of the list; check the name.`,
    },
  },
  /** Names of the list of officials, and names that the issue itself writes in two ways: the rarer one is doubted. */
  check: (issue, { registry }) => {
    const found = textsOfIssue(issue).flatMap(namesIn);
    const counts = new Map<string, number>();
    for (const { name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    const known = new Set(registry.officials.map(({ name }) => name.toUpperCase()));
    const all = [...new Set([...known, ...counts.keys()])];
    return found.flatMap(({ name, start, end, place, written }): readonly PlaceHit[] => {
      if (known.has(name)) return [];
      const better = all.find(
        (other) => isNear(name, other) && (known.has(other) || (counts.get(other) ?? 0) > (counts.get(name) ?? 0)),
      );
      if (better === undefined) return [];
      const right = written === written.toUpperCase() ? better : titleCase(better);
      return [{ place, range: { start, end }, words: written, facts: { found: written, name: right }, fix: { words: right } }];
    });
  },
};

/** Three or four capitalised syllables in a row that begin with a common family name; in capitals for comparing. */
const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Tô|Đào|Đinh|Mai|Lương|Trịnh|Cao|Tạ|Hà|Chu|Lưu|Thái|Nghiêm|Phùng';
const inTitle = new RegExp(`(?<!\\p{L})(?:${families})(?: \\p{Lu}\\p{Ll}+){2,3}(?!\\p{L})`, 'gu');
const inCapitals = new RegExp(`(?<!\\p{L})(?:${families.toUpperCase()})(?: \\p{Lu}{2,}){2,3}(?!\\p{L})`, 'gu');

const namesIn = rememberedOf(({ text, place }) => {
  const matches = [...text.matchAll(inTitle), ...(text === text.toUpperCase() ? text.matchAll(inCapitals) : [])];
  return matches.map((match) => ({
    place,
    name: match[0].toUpperCase(),
    written: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
});

/** As many syllables, all the same but one, and that one differing in marks or one letter. */
function isNear(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, two] = [a.split(' '), b.split(' ')];
  if (one.length !== two.length) return false;
  const different = one.flatMap((word, index) => (word === two[index] ? [] : ([[word, two[index] ?? '']] as const)));
  const [pair, ...more] = different;
  return pair !== undefined && more.length === 0 && bare(pair[0]) === bare(pair[1]);
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
