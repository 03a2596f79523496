import { describe, expect, it } from 'vitest';
import { importText } from '../../core/importing/import-text.ts';
import { dumpIssue } from '../../core/issue/dump.ts';
import { countingIds, writeMiniIssue } from './mini-issue.ts';

const FRONT = 'ĐIỂM TIN\nKHOA HỌC CÔNG NGHỆ\nSỐ 1/2026\n\nTuần từ 5/1 - 11/1/2026\n\n\n';
const PROSE = 'Nhóm thợ trẻ của xã đã sửa xong dãy máy bơm cũ trước mùa nước lớn, bà con góp tiền mua ống và dây điện mới.';
const MORE = 'Từ tuần sau, mỗi thôn cử hai người học cách trông máy; ai làm được thì nhận thêm một suất gạo của hợp tác xã.';

const imported = (text: string) => {
  const result = importText(text, { ids: countingIds(), template: 'haiphong' });
  if (result.status !== 'ok') throw new Error(result.message);
  return { ...result, dump: dumpIssue(result.issue) };
};

const itemsOf = (text: string) => imported(text).dump.sections.flatMap((section) => ('items' in section ? section.items : []));

const bodyOf = (...lines: readonly string[]): readonly string[] =>
  itemsOf(`${FRONT}${['6/1: THỢ TRẺ SỬA MÁY BƠM CHO CẢ XÃ', '[Chi tiết: Báo Làng](#)', ...lines].join('\n\n')}`)[0]?.paragraphs ??
  [];

describe('short lines of a body', () => {
  it('are entries of numbered and lettered lists', () => {
    const list = ['1. Sửa máy cũ', '2. Mua ống mới', '3. Dạy người trông máy'];
    expect(bodyOf(PROSE, list.join('\n'))).toEqual([PROSE, ...list]);
    expect(bodyOf(PROSE, 'a) Sửa máy cũ\nb) Mua ống mới')).toEqual([PROSE, 'a) Sửa máy cũ', 'b) Mua ống mới']);
  });

  it('announce a list', () => {
    expect(bodyOf(PROSE, 'Ba việc của tuần này:\n- Máy bơm\n- Ống dẫn')).toEqual([
      PROSE,
      'Ba việc của tuần này:',
      '- Máy bơm',
      '- Ống dẫn',
    ]);
  });

  it.each(['Những người trông máy', '**Những người trông máy**', '### Những người trông máy'])(
    'are sub-headings: %s',
    (heading) => {
      expect(bodyOf(PROSE, heading, MORE)).toEqual([PROSE, 'Những người trông máy', MORE]);
    },
  );

  it('are the rest of a sentence that a page broke', () => {
    expect(bodyOf(`${PROSE.slice(0, -1)} và`, '7', 'trả dần trong hai năm')).toEqual([
      `${PROSE.slice(0, -1)} và`,
      'trả dần trong hai năm',
    ]);
  });

  it('are words of a picture when several stand apart, in capitals, or credit a photographer', () => {
    expect(bodyOf(PROSE, '\n\nMÁY BƠM SỐ\n\nHơn ba mươi trạm', MORE)).toEqual([PROSE, MORE]);
    expect(bodyOf(PROSE, 'Ảnh: một người dân', MORE)).toEqual([PROSE, MORE]);
  });

  it.each(['- 7 -', '7', 'Trang 7', '7/38'])('are page numbers: %s', (folio) =>
    expect(bodyOf(PROSE, folio, MORE)).toEqual([PROSE, MORE]),
  );
});

describe('words of pictures', () => {
  const next = ['7/1: CHỢ NỔI HỌP LẠI SAU MÙA LŨ', '[Chi tiết: Báo Bến](#)', MORE];
  const third = ['8/1: TRƯỜNG LÀNG CÓ THƯ VIỆN MỚI', '[Chi tiết: Báo Đồng](#)', PROSE];
  const withPicture = (...picture: readonly string[]) =>
    itemsOf(
      `${FRONT}${['6/1: THỢ TRẺ SỬA MÁY BƠM CHO CẢ XÃ', '[Chi tiết: Báo Làng](#)', PROSE, ...picture, ...next, ...third].join('\n\n')}`,
    );

  it('do not become an item because their credit names a source', () => {
    const items = withPicture('MÁY BƠM TRONG CẢ TỈNH', 'Nguồn: Phòng Nông nghiệp');
    expect(items.map(({ source }) => source)).toEqual(['Báo Làng', 'Báo Bến', 'Báo Đồng']);
    expect(items[0]?.paragraphs).toEqual([PROSE]);
  });

  it.each(['![img-3.jpeg](img-3.jpeg)', '![Một nhóm người đứng cạnh máy bơm.](a.png)', '<!-- page 3 -->', '=== Page 3 ==='])(
    'do not get into the body: %s',
    (picture) => expect(withPicture(picture).map(({ paragraphs }) => paragraphs)).toEqual([[PROSE], [MORE], [PROSE]]),
  );

  it.each(['18/1 NGÀY HỘI MÁY BƠM CỦA CẢ TỈNH', '18/1: NGÀY HỘI MÁY BƠM CỦA CẢ TỈNH'])(
    'do not become an item because they begin with a day: %s',
    (poster) => {
      const more = Array.from(
        { length: 3 },
        (_, i) => `${i + 9}/1: XÃ THỨ ${i + 2} CÓ MÁY BƠM\n\n[Chi tiết: Báo Làng](#)\n\n${PROSE}`,
      );
      expect(withPicture(poster, ...more).map(({ headline }) => headline)).not.toContain('Ngày hội máy bơm của cả tỉnh');
    },
  );

  it('are told from a calendar, which is a list of the body', () => {
    const days = ['- 8/1: Mở hội chợ máy bơm', '- 9/1: Thi sửa máy', '- 10/1: Trao giải cho thợ trẻ'];
    expect(withPicture(days.join('\n'))[0]?.paragraphs).toEqual([PROSE, ...days]);
  });
});

describe('links', () => {
  it('may hold brackets in their words and in their address', () => {
    const text = `${FRONT}6/1: THỢ TRẺ SỬA MÁY BƠM\n\n[Chi tiết: Báo Làng [Video]](https://vidu.example.vn/a_(1))\n\n${PROSE} Xem [sổ tay](https://vidu.example.vn/b_(2).pdf).`;
    expect(itemsOf(text)[0]).toMatchObject({
      source: 'Báo Làng [Video]',
      url: 'https://vidu.example.vn/a_(1)',
      paragraphs: [`${PROSE} Xem sổ tay.`],
    });
  });
});

describe('headlines', () => {
  it('keep a number that looks like a date at the beginning of their second line', () => {
    const first = `6/1: THỢ TRẺ SỬA MÁY BƠM\n\n[Chi tiết: Báo Làng](#)\n\n${PROSE}`;
    const second = `6/1: TRẠM BƠM CỦA XÃ CHẠY\n24/7 SUỐT MÙA NƯỚC LỚN\n\n[Chi tiết: Báo Làng](#)\n\n${MORE}`;
    expect(itemsOf(`${FRONT}${first}\n\n${second}`).map(({ headline }) => headline)).toEqual([
      'Thợ trẻ sửa máy bơm',
      'Trạm bơm của xã chạy 24/7 suốt mùa nước lớn',
    ]);
  });

  it('keep a document number that looks like the number of the issue', () => {
    const text = `${FRONT}6/1: XÃ LÀM THEO NGHỊ QUYẾT\nSỐ 12-NQ/TW: MÁY BƠM CHO MỌI THÔN\n\n[Chi tiết: Báo Làng](#)\n\n${PROSE}`;
    expect(itemsOf(text)[0]?.headline).toMatch(/12-NQ\/TW: /u);
  });

  it('lose the name of the section before them', () => {
    const { dump } = imported(writeMiniIssue({ contents: 'none' }).replace('MỘT TUẦN Ở PHÒNG', 'TÂM ĐIỂM: MỘT TUẦN Ở PHÒNG'));
    const spotlight = dump.sections.find((section) => section.kind === 'spotlight');
    expect(spotlight !== undefined && 'items' in spotlight ? spotlight.items.map(({ headline }) => headline) : []).toEqual([
      'Một tuần ở phòng điều khiển cảng thông minh',
    ]);
  });
});

describe('front and summary', () => {
  it('take a name in natural case on two lines', () => {
    const { dump } = imported(writeMiniIssue().replace('ĐIỂM TIN\n\n\nKHOA HỌC CÔNG NGHỆ', 'Điểm tin\n\n\nKhoa học công nghệ'));
    expect(dump.masthead.title).toBe('Điểm tin Khoa học công nghệ');
  });

  it('keep the headings of a summary without a title', () => {
    const { dump } = imported(writeMiniIssue().replace(/TỔNG KẾT XU HƯỚNG.*\n/u, ''));
    const trend = dump.sections.find((section) => section.kind === 'trend');
    expect(trend !== undefined && 'blocks' in trend ? trend.blocks.map(({ text }) => text) : []).toContain('1. XU HƯỚNG CHUNG');
  });
});
