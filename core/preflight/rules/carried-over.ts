import { type CarriedOver, findCarriedOver } from '../../issue/carried-over.ts';
import type { IssueRule } from '../rule.ts';

/** Words that a text has at least: short headings may be the same every week. */
const fewest = 6;

export const carriedOver: IssueRule = {
  id: 'carried-over',
  classes: ['T3'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Còn nguyên như số trước',
      say: ({ what, value, number }) => {
        if (what === 'picture') return `Ảnh này đã in ở Số ${number}; thay ảnh khác hoặc bỏ.`;
        if (what === 'date') return `Ngày ${value} thuộc tuần của Số ${number}; kiểm lại ngày.`;
        return `“${value}” còn nguyên như Số ${number}; viết lại hoặc bỏ.`;
      },
    },
    en: {
      title: 'Still as in the last issue',
      say: ({ what, value, number }) => {
        if (what === 'picture') return `This picture stood in issue ${number} already; replace it or leave it out.`;
        if (what === 'date') return `The date ${value} belongs to the week of issue ${number}; check it.`;
        return `“${value}” is still as in issue ${number}; write it anew or leave it out.`;
      },
    },
  },
  check: (issue, { previous }) => {
    if (previous === null) return [];
    return findCarriedOver(previous, issue)
      .filter(({ what, value }) => what !== 'text' || value.split(' ').length >= fewest)
      .map((one) => ({
        place: { section: one.section, item: one.item, block: one.block, picture: one.picture, field: fieldOf(one) },
        facts: { ...shown(one), number: previous.number },
        about: `${one.what} ${one.value.slice(0, 80)}`,
      }));
  },
};

function fieldOf({ what }: CarriedOver) {
  if (what === 'lastDate' || what === 'date') return 'date';
  return what === 'picture' ? null : what;
}

function shown({ what, value }: CarriedOver): { readonly what: string; readonly value: string } {
  if (what === 'date' || what === 'lastDate') {
    const [, month, day] = value.split('-').map(Number);
    return { what: 'date', value: `${day}/${month}` };
  }
  return { what, value: value.length > 60 ? `${value.slice(0, 60)}…` : value };
}
