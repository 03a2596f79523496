import { isCivilDay, toIso } from '../../text/civil-day.ts';
import { writeDay } from '../../text/written-day.ts';
import type { CheckedText } from '../checked-text.ts';
import type { KnownDocument, Registry } from '../registry/registry.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';
import { rememberedOf, textsOfIssue } from '../texts-of-issue.ts';

export const documentNumber: IssueRule = {
  id: 'document-number',
  classes: ['E7.4'],
  severity: 'warn',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Số hiệu, ngày ban hành văn bản khác danh sách',
      say: ({ found, number, day }) =>
        day === ''
          ? `“${found}” trong danh sách văn bản viết là “${number}”; viết cho đúng số hiệu.`
          : `Danh sách ghi ${number} ban hành ngày ${day}, ở đây là ${found}; kiểm lại ngày.`,
    },
    en: {
      title: 'Number or day of a document unlike the list',
      say: ({ found, number, day }) =>
        day === ''
          ? `The list of documents has “${number}” for “${found}”; write its number.`
          : `The list has ${day} as the day of ${number}, here it is ${found}; check the day.`,
    },
  },
  check: (issue, { registry }) => {
    const finder = finders.get(registry) ?? finderFor(registry.documents);
    finders.set(registry, finder);
    return textsOfIssue(issue).flatMap(finder);
  },
};

/** One for each registry. */
const finders = new WeakMap<Registry, (text: CheckedText) => readonly PlaceHit[]>();

/** `57-NQ/TW`, `749/QĐ-TTg`, `30/2020/NĐ-CP`, `93/2025/QH15`, with whatever dashes and spaces. */
const numberForm =
  /(?<![\p{L}\d/.-])\d{1,5}(?:\s?\/\s?\d{4})?\s?[-–/]\s?\p{Lu}[\p{L}\d]*(?:\s?[-–/&]\s?\p{Lu}[\p{L}\d]*){0,3}(?![\p{L}\d])/gu;

/** The day behind it, within a few words of the same sentence. */
const dayBehind = /^[^.;:()\d]{0,40}?ngày (?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))(?!\d)/u;

function finderFor(documents: readonly KnownDocument[]): (text: CheckedText) => readonly PlaceHit[] {
  const known = new Map(documents.map((document) => [bare(document.number), document]));
  if (known.size === 0) return () => [];
  return rememberedOf(({ text, place }) =>
    [...text.matchAll(numberForm)].flatMap((match): readonly PlaceHit[] => {
      const document = known.get(bare(match[0]));
      if (!document) return [];
      const end = match.index + match[0].length;
      const wrong = match[0] === document.number ? [] : [numberHit(match[0], match.index, document)];
      const otherDay = dayHit(text.slice(end), end, document);
      return [...wrong, ...(otherDay === null ? [] : [otherDay])].map((hit) => ({ ...hit, place }));
    }),
  );
}

function numberHit(found: string, start: number, { number }: KnownDocument): PlaceHit {
  const range = { start, end: start + found.length };
  return { place: {}, range, words: found, facts: { found, number, day: '' }, fix: { words: number } };
}

function dayHit(rest: string, from: number, { number, date }: KnownDocument): PlaceHit | null {
  const match = dayBehind.exec(rest);
  if (match === null || date === null) return null;
  const [whole, d1, m1, y1, d2, m2, y2] = match;
  const day = { day: Number(d1 ?? d2), month: Number(m1 ?? m2), year: Number(y1 ?? y2) };
  if (isCivilDay(day) && toIso(day) === date) return null;
  const words = whole.slice(whole.lastIndexOf('ngày ') + 'ngày '.length);
  const end = from + whole.length;
  const range = { start: end - words.length, end };
  return { place: {}, range, words, facts: { found: words, number, day: writeDay(date) } };
}

/** Letters and digits in capitals, Đ as D: what is left when signs and typing differ. */
function bare(number: string): string {
  return number
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/[^\p{L}\d]/gu, '');
}
