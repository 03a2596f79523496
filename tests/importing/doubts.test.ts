import { describe, expect, it } from 'vitest';
import { sayDoubt } from '../../core/importing/doubt-sentences.vi.ts';
import type { DoubtKey } from '../../core/importing/import-result.ts';
import { importText } from '../../core/importing/import-text.ts';
import { dumpIssue } from '../../core/issue/dump.ts';
import { countingIds, writeMiniIssue } from './mini-issue.ts';

const imported = (text: string) => {
  const result = importText(text, { ids: countingIds(), template: 'haiphong' });
  if (result.status !== 'ok') throw new Error(result.message);
  const items = dumpIssue(result.issue).sections.flatMap((section) => ('items' in section ? section.items : []));
  return { ...result, items, keys: result.doubts.map((doubt) => doubt.key) };
};

const FRONT = 'ĐIỂM TIN\nKHOA HỌC CÔNG NGHỆ\nSỐ 1/2026\n\nTuần từ 29/12/2025 - 4/1/2026\n\n\n';
const PROSE =
  'Đoạn văn này đủ dài để được coi là nội dung của một tin, nó kể chuyện một nhóm thợ trẻ sửa máy bơm cho cả xã trong mùa nước lớn.';
const item = (head: string, ...body: readonly string[]): string => [head, '[Chi tiết: Báo Làng](#)', ...body].join('\n\n');
const said = (doubts: ReturnType<typeof imported>['doubts'], key: DoubtKey): readonly string[] =>
  doubts.filter((doubt) => doubt.key === key).map(sayDoubt);

describe('dates', () => {
  it('take the year on their side of New Year', () => {
    const { items } = imported(
      FRONT + [item('30/12: THỢ TRẺ SỬA MÁY BƠM', PROSE), item('2/1: MÁY BƠM CHẠY CẢ ĐÊM', PROSE)].join('\n\n\n'),
    );
    expect(items.map(({ date }) => date)).toEqual(['2025-12-30', '2026-01-02']);
  });

  it('may be ranges', () => {
    const { items } = imported(FRONT + item('30/12-2/1: HỘI CHỢ MÁY BƠM KÉO DÀI BỐN NGÀY', PROSE));
    expect(items[0]).toMatchObject({ date: '2025-12-30', lastDate: '2026-01-02' });
  });

  it('of an issue without a week come from the items, as a doubt', () => {
    const text =
      FRONT.replace(/Tuần.*/u, '') +
      [item('5/3: MỘT NHÓM THỢ SỬA MÁY', PROSE), item('8/3: MÁY ĐÃ CHẠY LẠI RỒI', PROSE)].join('\n\n\n');
    const { issue, doubts } = imported(text);
    expect(issue.period).toEqual({ from: '2026-03-05', to: '2026-03-08' });
    expect(said(doubts, 'period-missing')).toEqual([
      'Văn bản không ghi tuần của số báo; tạm lấy từ 5/3/2026 đến 8/3/2026 theo ngày của các tin.',
    ]);
  });

  it('that differ from the contents are kept and told', () => {
    const { doubts } = imported(writeMiniIssue().replace('- 10/3: Thuyền', '- 11/3: Thuyền'));
    expect(said(doubts, 'contents-date-differs')[0]).toContain('ghi ngày 10/3/2026, mục lục ghi 11/3/2026');
  });

  it('may be missing', () => {
    const { items, keys } = imported(writeMiniIssue().replace('10/3: SINH VIÊN', 'SINH VIÊN'));
    expect(items[1]).toMatchObject({ date: null, headline: 'Sinh viên chế tạo thuyền tự lái quét rác trên hồ' });
    expect(keys).toContain('item-without-date');
  });
});

describe('words of pictures', () => {
  const picture = 'BẢN ĐỒ TRẠM ĐO\n\n\n\n>90% số xã\n\n\n\nĐo liên tục | Gửi mỗi giờ | Miễn phí\n\n\n\n- Trạm đo\n- Cảnh báo';
  const text = writeMiniIssue().replace('\n\n\n10/3: SINH VIÊN', `\n\n\n${picture}\n\n\n10/3: SINH VIÊN`);

  it('go to the leftovers, none is lost, none gets into a body', () => {
    const { issue, items, doubts } = imported(text);
    const left = issue.leftovers.join(' ');
    for (const words of ['BẢN ĐỒ TRẠM ĐO', '>90% số xã', 'Gửi mỗi giờ', 'Trạm đo', 'Cảnh báo']) expect(left).toContain(words);
    expect(items[0]?.paragraphs).toHaveLength(2);
    expect(said(doubts, 'picture-text')).toHaveLength(1);
  });
});

describe('bodies', () => {
  it('keep their lists', () => {
    const { items } = imported(FRONT + item('30/12: BA VIỆC CẦN LÀM NGAY', PROSE, '- Sửa máy bơm cũ\n- Mua thêm ống dẫn'));
    expect(items[0]?.paragraphs.slice(1)).toEqual(['- Sửa máy bơm cũ', '- Mua thêm ống dẫn']);
  });

  it('keep bold, italic and true links as marks', () => {
    const { issue } = imported(
      FRONT + item('30/12: DẤU TRONG ĐOẠN VĂN', `**Đậm** và *nghiêng* và [liên kết](https://a.example.vn). ${PROSE} [Giả](#)`),
    );
    const section = issue.sections[0];
    const block = section?.form === 'items' ? section.items[0]?.body[0] : undefined;
    expect(block?.type === 'paragraph' ? block.text.slice(0, 5) : []).toEqual([
      { text: 'Đậm', bold: true },
      { text: ' và ' },
      { text: 'nghiêng', italic: true },
      { text: ' và ' },
      { text: 'liên kết', link: 'https://a.example.vn' },
    ]);
  });

  it('open with a lead when the first paragraph is short', () => {
    const { issue } = imported(writeMiniIssue());
    const types = issue.sections.flatMap((section) =>
      section.form === 'items' ? section.items.map((each) => each.body[0]?.type) : [],
    );
    expect(types).toEqual(['lead', 'paragraph', 'paragraph', 'paragraph', 'lead']);
  });

  it('get back a lead that stands above its headline', () => {
    const lead = 'Chiếc thuyền tự lái quét rác trên hồ do sinh viên chế tạo vừa chạy thử trước đông đảo bà con quanh hồ.';
    const { items, doubts } = imported(writeMiniIssue().replace('\n\n\n10/3: SINH', `\n\n\n\n${lead}\n\n10/3: SINH`));
    expect(items[0]?.paragraphs).toHaveLength(2);
    expect(items[1]?.paragraphs[0]).toBe(lead);
    expect(said(doubts, 'lead-before-headline')).toHaveLength(1);
  });

  it('lose running heads and page numbers, and nothing else', () => {
    const text = writeMiniIssue().replace(
      'Nhóm làm dự án',
      '\n\nTIN TRONG NƯỚC\n\n7\n\nĐiểm tin khoa học và công nghệ - Số 10/2026\n\nNhóm làm dự án',
    );
    const { items, issue } = imported(text);
    expect(items[0]?.paragraphs).toHaveLength(3);
    expect(issue.leftovers).toEqual([]);
  });
});

describe('sources', () => {
  it('may be two', () => {
    const { items } = imported(
      FRONT + item('30/12: HAI NGUỒN CHO MỘT TIN', '[Chi tiết: Đài Cửa Biển](https://b.example.vn/1)', PROSE),
    );
    expect(items[0]).toMatchObject({ source: 'Báo Làng; Đài Cửa Biển', url: 'https://b.example.vn/1' });
  });

  it('broken over two links are one', () => {
    const { items, keys } = imported(
      FRONT + ['30/12: TÊN NGUỒN BỊ NGẮT', '[Chi tiết: Báo](#)\n[Cửa Biển](#)', PROSE].join('\n\n'),
    );
    expect(items[0]?.source).toBe('Báo Cửa Biển');
    expect(keys).toContain('source-split');
  });

  it('may be missing', () => {
    const { items, keys } = imported(FRONT + ['30/12: TIN KHÔNG CÓ NGUỒN NÀO', PROSE].join('\n\n'));
    expect(items[0]?.source).toBe('');
    expect(keys).toContain('item-without-source');
  });

  it('beside a QR code leave the code its label', () => {
    const { items } = imported(FRONT + item('30/12: XEM PHIM VỀ MÁY BƠM', 'Quét mã QR\nXem phim', PROSE));
    expect(items[0]).toMatchObject({ qr: 'Quét mã QR', paragraphs: [PROSE] });
  });
});

describe('contents', () => {
  it('without an item are told', () => {
    const { doubts } = imported(
      writeMiniIssue().replace('- 10/3: Thuyền', '- 10/3: Chợ phiên vùng cao họp sớm 04\n- 10/3: Thuyền'),
    );
    expect(said(doubts, 'contents-entry-without-item')[0]).toContain('Chợ phiên vùng cao họp sớm');
  });
});

describe('headlines without a date', () => {
  it('may stand on two lines', () => {
    const { items } = imported(writeMiniIssue().replace('MỘT TUẦN Ở PHÒNG ', 'MỘT TUẦN Ở PHÒNG\n'));
    expect(items[2]?.headline).toBe('Một tuần ở phòng điều khiển cảng thông minh');
  });

  it('may have a running head before their source', () => {
    const { items } = imported(writeMiniIssue().replace('CẢNG THÔNG MINH\n', 'CẢNG THÔNG MINH\n\nTÂM ĐIỂM\n\n12\n'));
    expect(items[2]).toMatchObject({ headline: 'Một tuần ở phòng điều khiển cảng thông minh', source: 'Tạp chí Bến Bờ' });
  });
});

describe('refusals', () => {
  const refused = (text: string) => importText(text, { ids: countingIds(), template: 'haiphong' });

  it.each([
    ['empty', ''],
    ['empty', ' \n\n\u00a0\n'],
    ['binary', `PK\u0003\u0004${'\u0000\u0001x'.repeat(20)}`],
    ['binary', '\ufffd'.repeat(50)],
    ['no-items', 'Một bức thư dài không có tin nào cả. '.repeat(30)],
    ['no-date', item('MỘT TIN KHÔNG CÓ NGÀY THÁNG', PROSE)],
  ])('%s', (code, text) => {
    const result = refused(text);
    expect(result.status === 'failed' ? result.code : 'ok').toBe(code);
    expect(result.status === 'failed' ? result.message : '').toMatch(/[Hh]ãy|cần/u);
  });

  it.each(['[', '[a](', '. ', '1-', '| ', '*_', '<a '])('a long row of "%s" does not hang it', (piece) => {
    const start = performance.now();
    refused(piece.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
