import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCapitals, toCapitals } from '../../core/text/capitals.ts';
import { sentenceCase } from '../../core/text/sentence-case.ts';

describe('sentence case', () => {
  it.each([
    ['CẢNG LẠCH HUYỆN MỞ THÊM HAI BẾN', 'Cảng Lạch Huyện mở thêm hai bến'],
    ['VIỆT NAM - NHẬT BẢN: BÀN VỀ AI VÀ 5G', 'Việt Nam - Nhật Bản: Bàn về AI và 5G'],
    [
      'UBND TP HẢI PHÒNG GIAO SỞ KHOA HỌC VÀ CÔNG NGHỆ LÀM ĐẦU MỐI',
      'UBND TP Hải Phòng giao Sở Khoa học và Công nghệ làm đầu mối',
    ],
    ['THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW Ở CẤP XÃ', 'Thực hiện Nghị quyết số 57-NQ/TW ở cấp xã'],
    ['ÔNG NGUYỄN VĂN BÌNH: CẦN THÊM KỸ SƯ', 'Ông Nguyễn Văn Bình: Cần thêm kỹ sư'],
    ['ĐẠI HỘI LẦN THỨ XIV VÀ QUÝ II', 'Đại hội lần thứ XIV và quý II'],
    ['TÍCH HỢP VNEID VỚI CỔNG DỊCH VỤ CÔNG', 'Tích hợp VNeID với Cổng Dịch vụ công'],
    ['HỌP Ở TP. HẢI PHÒNG. THÊM BA DỰ ÁN', 'Họp ở TP. Hải Phòng. Thêm ba dự án'],
    ['LOGISTICS XANH CHO AMAZON', 'Logistics xanh cho Amazon'],
  ])('%s', (capitals, wanted) => {
    expect(sentenceCase(capitals)).toBe(wanted);
  });

  it('takes the case of words from the guide', () => {
    expect(sentenceCase('MỞ LỚP TẠI NHÀ VĂN HÓA LAO ĐỘNG CHO NGƯỜI TRẺ', { guide: 'Mở lớp tại Nhà Văn hóa Lao động' })).toBe(
      'Mở lớp tại Nhà Văn hóa Lao động cho người trẻ',
    );
  });

  it('does not learn capitals of position from the guide', () => {
    expect(sentenceCase('THÀNH PHỐ SỐ HÓA HỒ SƠ', { guide: 'Số hóa hồ sơ' })).toBe('Thành phố số hóa hồ sơ');
  });

  it('sees through slips of the scan in the guide', () => {
    expect(sentenceCase('TẬP ĐOÀN BÌNH NGỌ RA MẮT', { guide: 'Tập đoàn Bính Ngọ ra mắt' })).toBe('Tập đoàn Bình Ngọ ra mắt');
  });

  it('leaves text alone that is not in capitals', () => {
    expect(sentenceCase('Đã viết thường với AI')).toBe('Đã viết thường với AI');
  });

  const words = [
    'HẢI',
    'PHÒNG',
    'VIỆT',
    'NAM',
    'AI',
    'ĐẢNG',
    'KH&CN',
    '5G',
    'ẾCH',
    'VNEID',
    'K-WATER',
    'ß',
    'İ',
    'XIV',
    '“SỐ”',
    'TP.',
    ':',
    '-',
    'Ợ',
    'LOGISTICS',
    'ǅ',
    'ﬁ',
  ];

  it('changes case only: in capitals again it equals the source', () => {
    const title = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(title, title, (text, guide) => {
        const source = toCapitals(text);
        expect(toCapitals(sentenceCase(source, { guide: guide.toLowerCase() }))).toBe(toCapitals(source));
        expect(toCapitals(sentenceCase(text, { guide }))).toBe(toCapitals(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('capitals', () => {
  it('stay composed', () => {
    expect(toCapitals('tiếng Việt'.normalize('NFD'))).toBe('TIẾNG VIỆT');
  });

  it('are told from running text', () => {
    expect(isInCapitals('TIN TRONG NƯỚC 24/7')).toBe(true);
    expect(isInCapitals('Tin trong nước')).toBe(false);
    expect(isInCapitals('2026')).toBe(false);
  });
});
