import type { Block } from '../../core/issue/block.ts';
import type { BlockId, IdSource, IsoDate, MediaName } from '../../core/issue/ids.ts';
import { type Issue, newIssue } from '../../core/issue/issue.ts';
import { type Item, newItem } from '../../core/issue/item.ts';
import { newPicture, type Picture } from '../../core/issue/picture.ts';
import { newItemSection, newTextSection } from '../../core/issue/section.ts';

/** Ids in the order in which they were asked for: a1, a2, ... */
export const countingIds = (prefix = 'a'): IdSource => {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return `${prefix}${last}`;
    },
  };
};

export const date = (text: string) => text as IsoDate;

export const mediaName = (digit: string) => `${digit.repeat(64)}.jpg` as MediaName;

/** An issue with every kind of block, two items, pictures on the cover, in a row and in the text. */
export const sampleIssue = (): Issue => {
  const ids = countingIds();
  const sections = [
    { ...newTextSection(ids, 'trend', 'Xu hướng tuần 1/6 – 7/6/2026'), blocks: everyBlock(ids) },
    {
      ...newItemSection(ids, 'national', 'Tin trong nước'),
      items: [sampleItem(ids, 'Lúa chịu mặn ra đồng', '2026-06-03'), sampleItem(ids, 'Trạm quan trắc mới', '2026-06-01')],
    },
    newItemSection(ids, 'local', 'Tin Hải Phòng'),
  ];
  const issue = newIssue(ids, {
    template: 'haiphong',
    number: 24,
    year: 2026,
    period: { from: date('2026-06-01'), to: date('2026-06-07') },
    masthead: {
      title: 'Điểm tin thử nghiệm',
      publisher: ['Cơ quan chủ quản', 'Đơn vị thực hiện'],
      website: 'https://example.org/',
      facebook: '',
      slogan: 'Đọc nhanh, hiểu đủ',
    },
    sections,
  });
  return { ...issue, coverPictures: [newPicture(ids, mediaName('c'))], leftovers: ['Dòng chưa rõ thuộc tin nào'] };
};

const sampleItem = (ids: IdSource, headline: string, day: string): Item => ({
  ...newItem(ids),
  date: date(day),
  headline,
  sources: [{ name: 'Báo Thử', url: 'https://example.org/tin' }],
  pictures: [newPicture(ids, mediaName('1')), samplePicture(ids)],
  body: everyBlock(ids),
  qr: { label: 'Xem thêm', url: 'https://example.org/qr' },
});

const samplePicture = (ids: IdSource): Picture => ({
  ...newPicture(ids, mediaName('2')),
  alt: 'Cánh đồng lúa',
  caption: 'Ruộng thử nghiệm',
  crop: { x: 0.1, y: 0, width: 0.9, height: 0.5 },
});

const everyBlock = (ids: IdSource): readonly Block[] => {
  const id = () => ids.next() as BlockId;
  const text = [{ text: 'Giống lúa mới ' }, { text: 'chịu mặn', bold: true as const }, { text: ' đã ra đồng.' }];
  return [
    { type: 'lead', id: id(), text },
    { type: 'paragraph', id: id(), text: [{ text: 'Xem ' }, { text: 'bản tin', link: 'https://example.org' }] },
    { type: 'heading', id: id(), level: 2, text: [{ text: 'Kết quả' }] },
    { type: 'bullet', id: id(), text: [{ text: 'Một' }] },
    { type: 'numbered', id: id(), text: [{ text: 'Hai', italic: true }] },
    { type: 'quote', id: id(), text, attribution: 'Một nông dân' },
    { type: 'callout', id: id(), title: 'Cần biết', text },
    { type: 'picture', id: id(), picture: newPicture(ids, mediaName('3')) },
    {
      type: 'table',
      id: id(),
      header: true,
      rows: [
        [[{ text: 'Vụ' }], []],
        [[{ text: 'Xuân' }], [{ text: '7 tấn' }]],
      ],
    },
  ];
};
