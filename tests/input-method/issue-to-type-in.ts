import type { Block } from '../../core/issue/block.ts';
import type { BlockId, IsoDate } from '../../core/issue/ids.ts';
import { type Issue, newIssue } from '../../core/issue/issue.ts';
import { newItem } from '../../core/issue/item.ts';
import { newItemSection } from '../../core/issue/section.ts';
import { countingIds } from '../issue/sample-issue.ts';

const day = (text: string) => text as IsoDate;

/** An issue of one item whose text has every place where people type: paragraph, bullet, table, heading, an empty paragraph at the end. */
export const issueToTypeIn = (): Issue => {
  const ids = countingIds('t');
  const block = (rest: Record<string, unknown>): Block => ({ id: ids.next() as BlockId, ...rest }) as unknown as Block;
  const body = [
    block({ type: 'paragraph', text: [{ text: 'Đầu giữa cuối' }] }),
    block({ type: 'bullet', text: [{ text: 'Gạch' }] }),
    block({ type: 'heading', level: 2, text: [{ text: 'Mục' }] }),
    block({ type: 'table', header: false, rows: [[[{ text: 'Ô' }], [{ text: 'Khác' }]]] }),
    block({ type: 'paragraph', text: [{ text: 'Kết' }] }),
  ];
  const item = { ...newItem(ids), date: day('2026-06-23'), headline: 'Tin', body };
  return newIssue(ids, {
    template: 'haiphong',
    number: 24,
    year: 2026,
    period: { from: day('2026-06-22'), to: day('2026-06-28') },
    masthead: { title: 'Điểm tin', publisher: [], website: '', facebook: '', slogan: '' },
    sections: [{ ...newItemSection(ids, 'national', 'Tin trong nước'), items: [item] }],
  });
};
