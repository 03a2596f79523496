import { describe, expect, it } from 'vitest';
import { importText } from '../../core/importing/import-text.ts';
import type { Printed } from '../../core/issue/printed.ts';
import { countingIds } from '../issue/sample-issue.ts';

const text = `ĐIỂM TIN THỬ
Số 7/2026
Tuần từ 9/3 - 15/3/2026
MỤC LỤC
I
TIN TRONG NƯỚC
- 9/3: Máy đo độ ẩm đất giúp vườn cam tiết kiệm nước 03
- 11/3: Thư viện số mở cửa buổi tối cho sinh viên 04
III
TIN HẢI PHÒNG
- 12/3: Bến phà lắp biển báo điện tử chạy bằng nắng 05

09/3: MÁY ĐO ĐỘ ẨM ĐẤT GIÚP VƯỜN CAM TIẾT KIỆM NƯỚC
Chi tiết: Báo Thử Nghiệm
Vườn cam rộng hai héc-ta lắp mười máy đo, mỗi sáng chủ vườn xem điện thoại rồi mới quyết định có tưới hay không.

10/3: THƯ VIỆN SỐ MỞ CỬA BUỔI TỐI CHO SINH VIÊN
Sinh viên ở xa được mượn sách điện tử đến mười giờ đêm, mỗi lần nửa tháng, không phải trả thêm khoản tiền nào.
Chi tiết: Tạp chí Mẫu

TIN HẢI PHÒNG
12/3: BẾN PHÀ LẮP BIỂN BÁO ĐIỆN TỬ CHẠY BẰNG NẮNG
Chi tiết: Báo Mẫu Hải Phòng
Biển báo ở bến phà cho biết giờ chạy, số chỗ còn trống và mực nước, kể cả khi mất điện lưới trong nhiều giờ liền.
`;

const printed = (): Printed => {
  const imported = importText(text, { ids: countingIds(), template: 'haiphong' });
  if (imported.status !== 'ok' || imported.issue.printed === null) throw new Error('not imported');
  return imported.issue.printed;
};

describe('what an import keeps of the printed issue', () => {
  it('are the entries of the contents with line, day, page and the item they mean', () => {
    const { contents, items } = printed();
    expect(contents.map(({ line, kind, date, page }) => [line, kind, date, page])).toEqual([
      [7, 'national', '2026-03-09', '03'],
      [8, 'national', '2026-03-11', '04'],
      [11, 'local', '2026-03-12', '05'],
    ]);
    expect(contents.map(({ item }) => item)).toEqual(items.map(({ item }) => item));
  });

  it('are the names of sections with their numbers, in contents and body', () => {
    expect(printed().heads.map(({ line, kind, numeral, place }) => [line, kind, numeral, place])).toEqual([
      [6, 'national', 1, 'contents'],
      [10, 'local', 3, 'contents'],
      [21, 'local', null, 'body'],
    ]);
  });

  it('is how each item stood: headline as printed, where its source was', () => {
    const { items } = printed();
    expect(items.map(({ line, sourceLine, sourceBehindText }) => [line, sourceLine, sourceBehindText])).toEqual([
      [13, 14, false],
      [17, 19, true],
      [22, 23, false],
    ]);
    expect(items[0]?.headline).toBe('09/3: MÁY ĐO ĐỘ ẨM ĐẤT GIÚP VƯỜN CAM TIẾT KIỆM NƯỚC');
  });
});
