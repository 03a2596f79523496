import { isProse } from '../checked-text.ts';
import type { TextRule } from '../rule.ts';
import { isCutOff } from './cut-off.ts';

/** Words that a paragraph has at least, so that it is expected to be a sentence. */
const fewest = 12;
/** In front of a list: a shorter one introduces it. */
const fewestBeforeList = 60;

export const finalStop: TextRule = {
  id: 'final-stop',
  classes: ['E6.1'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: { title: 'Đoạn thiếu dấu chấm cuối', say: () => 'Đoạn này thiếu dấu chấm cuối câu; thêm dấu chấm.' },
    en: { title: 'A paragraph without a final stop', say: () => 'This paragraph lacks its final stop; add it.' },
  },
  check: (checked) => {
    const { text, next, role } = checked;
    const end = text.trimEnd().length;
    const isList = next === 'bullet' || next === 'numbered' || next === 'table';
    if (!isProse(checked) || role === 'entry') return [];
    if (text.trim().split(/\s+/u).length < (isList ? fewestBeforeList : fewest)) return [];
    if (/[.!?…:;”"’)\]]$/u.test(text.trimEnd()) || isCutOff(text)) return [];
    const last = text.slice(0, end).search(/\S+$/u);
    return [{ start: last, end: text.length, fix: `${text.slice(last, end)}.` }];
  },
};
