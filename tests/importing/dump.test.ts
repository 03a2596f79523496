import { describe, expect, it } from 'vitest';
import { dumpIssue } from '../../core/issue/dump.ts';
import type { BlockId, IsoDate, IssueId, ItemId, MediaName, PictureId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newItem } from '../../core/issue/item.ts';
import { countingIds } from './mini-issue.ts';

const ids = countingIds();
const block = (): BlockId => ids.next() as BlockId;
const picture = {
  id: 'p' as PictureId,
  media: `${'0'.repeat(64)}.jpg` as MediaName,
  alt: 'Máy bơm',
  decorative: false,
  caption: 'Chạy cả đêm',
  credit: 'Ảnh: Lan',
  focalPoint: { x: 0.5, y: 0.5 },
  crop: null,
};

const issue: Issue = {
  id: 'issue' as IssueId,
  template: 'haiphong',
  number: 7,
  year: 2026,
  period: { from: '2026-02-09' as IsoDate, to: '2026-02-15' as IsoDate },
  masthead: { title: 'Tờ tin', publisher: ['Phòng in'], website: '', facebook: '', slogan: 'Nhanh và đúng' },
  coverPictures: [picture],
  sections: [
    {
      form: 'text',
      id: 's1' as SectionId,
      kind: 'trend',
      title: 'Xu hướng',
      shortTitle: '',
      blocks: [
        { id: block(), type: 'heading', level: 2, text: [{ text: '2. Mục' }] },
        { id: block(), type: 'quote', text: [{ text: 'Nước lên' }], attribution: 'Lan' },
        { id: block(), type: 'callout', title: 'Nhớ', text: [{ text: 'khóa van' }] },
        {
          id: block(),
          type: 'table',
          header: true,
          rows: [
            [[{ text: 'a' }], [{ text: 'b' }]],
            [[{ text: 'c' }], []],
          ],
        },
        { id: block(), type: 'picture', picture },
      ],
    },
    {
      form: 'items',
      id: 's2' as SectionId,
      kind: 'local',
      title: 'Tin',
      shortTitle: '',
      items: [
        {
          ...newItem(ids),
          id: 'i1' as ItemId,
          headline: 'Máy bơm mới',
          body: [
            { id: block(), type: 'lead', text: [{ text: 'Đậm', bold: true }, { text: ' thường' }] },
            { id: block(), type: 'numbered', text: [{ text: 'một' }] },
          ],
          sources: [
            { name: 'A', url: '' },
            { name: 'B', url: 'https://b.example.vn' },
          ],
        },
      ],
    },
  ],
  leftovers: ['thừa'],
  coverVariant: 'auto',
  dateStyle: null,
  ignored: [],
  printed: null,
};

describe('dump', () => {
  const dump = dumpIssue(issue);

  it('prints every kind of block as plain text', () => {
    const [trend] = dump.sections;
    expect(trend !== undefined && 'blocks' in trend ? trend.blocks : []).toEqual([
      { type: 'heading', level: 2, text: '2. Mục' },
      { type: 'quote', text: 'Nước lên — Lan' },
      { type: 'callout', text: 'Nhớ: khóa van' },
      { type: 'table', text: 'a | b\nc | ' },
      { type: 'picture', text: 'Máy bơm | Chạy cả đêm | Ảnh: Lan' },
    ]);
  });

  it('prints items flat', () => {
    const items = dump.sections.flatMap((section) => ('items' in section ? section.items : []));
    expect(items).toEqual([
      {
        id: 'i1',
        date: null,
        lastDate: null,
        headline: 'Máy bơm mới',
        shortTitle: 'Máy bơm mới',
        source: 'A; B',
        url: 'https://b.example.vn',
        paragraphs: ['Đậm thường', '- một'],
        qr: null,
        qrUrl: null,
        pictures: [],
      },
    ]);
  });

  it('prints what is empty as null', () => {
    expect(dump.masthead).toEqual({
      title: 'Tờ tin',
      publisher: ['Phòng in'],
      website: null,
      facebook: null,
      slogan: 'Nhanh và đúng',
    });
    expect(dump.leftovers).toEqual(['thừa']);
    expect(dump.coverPictures).toHaveLength(1);
  });
});
