import type { CarriedOver } from '../../core/issue/carried-over.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Finding } from './finding.ts';
import { spotAt } from './spot-at.ts';

/** Words that a text has at least: short headings may be the same every week. */
const fewest = 6;

/** What still stands as in the last issue, as warnings. */
export const carriedOverFindings = (
  carried: readonly CarriedOver[],
  previous: Issue,
  language: 'vi' | 'en',
): readonly Finding[] =>
  carried
    .filter(({ what, value }) => what !== 'text' || value.split(' ').length >= fewest)
    .map((one) => ({
      key: ['carried', one.what, one.section, one.item, one.block, one.picture].join(' '),
      severity: 'warn',
      sentence: sentenceOf(one, previous.number, language),
      spot: spotAt(one),
    }));

function sentenceOf({ what, value }: CarriedOver, number: number, language: 'vi' | 'en'): string {
  const text = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (language === 'en') {
    if (what === 'picture') return `This picture stood in issue ${number} already; replace it or leave it out.`;
    if (what === 'date' || what === 'lastDate') return `The date ${day(value)} belongs to the week of issue ${number}; check it.`;
    return `“${text}” is still as in issue ${number}; write it anew or leave it out.`;
  }
  if (what === 'picture') return `Ảnh này đã in ở Số ${number}; thay ảnh khác hoặc bỏ.`;
  if (what === 'date' || what === 'lastDate') return `Ngày ${day(value)} thuộc tuần của Số ${number}; kiểm lại ngày.`;
  return `“${text}” còn nguyên như Số ${number}; viết lại hoặc bỏ.`;
}

/** `2026-06-23` -> `23/6`. */
function day(date: string): string {
  const [, month, number] = date.split('-').map(Number);
  return `${number}/${month}`;
}
