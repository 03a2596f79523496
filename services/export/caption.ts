import { plainText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { splitLead } from '../../core/layout/item/set-item.ts';
import { type DateStyle, printDayMonth } from '../../core/text/dates.ts';

/** The text that goes with an item's picture on Facebook or Zalo: headline, lead or first paragraph, sources with addresses, bulletin. Lines end with LF. */
export const captionOf = (issue: Issue, item: Item, dateStyle: DateStyle): string => {
  const { lead, body } = splitLead(item.body);
  const first = body.find((block) => block.type === 'paragraph');
  const opening = lead ?? (first?.type === 'paragraph' ? first : null);
  const sources = item.sources
    .map(({ name, url }) => [name, url].filter((part) => part !== '').join(': '))
    .filter((source) => source !== '');
  const date = item.date === null ? '' : ` (${printDayMonth(item.date, dateStyle, item.lastDate)})`;
  const parts = [
    `${item.headline}${date}`,
    opening === null ? '' : plainText(opening.text),
    sources.length === 0 ? '' : `Nguồn: ${sources.join('; ')}`,
    `${issue.masthead.title}, Số ${issue.number}/${issue.year}`,
  ];
  return `${parts
    .filter((part) => part !== '')
    .join('\n\n')
    .normalize('NFC')}\n`;
};
