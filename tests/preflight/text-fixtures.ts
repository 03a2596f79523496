import type { TextRole } from '../../core/preflight/checked-text.ts';

/** A text in a paragraph, or in another role. */
export type FixtureText = string | readonly [role: TextRole, text: string];

export interface TextFixture {
  readonly hits: readonly FixtureText[];
  readonly misses: readonly FixtureText[];
  /** Before and after; left out = the rule proposes nothing. */
  readonly fixes?: readonly (readonly [before: FixtureText, after: string])[];
}

const long = 'Nhà kính thứ hai của trại giống mở cửa cho học sinh vào sáng thứ bảy hằng tuần';

/** Of each rule that looks at texts: what it must find, what it must leave alone, what its fix makes. */
export const textFixtures: Readonly<Record<string, TextFixture>> = {
  'double-stop': {
    hits: ['Trạm đo chạy tốt..', 'Trạm đo chạy tốt. . Bà con vui.', 'Một, , hai.'],
    misses: ['Còn nữa...', 'Trạm đo chạy tốt. Bà con vui.', 'TP.HCM, ngày 3.'],
    fixes: [
      ['Trạm đo chạy tốt..', 'Trạm đo chạy tốt.'],
      ['Trạm đo chạy tốt. .', 'Trạm đo chạy tốt.'],
    ],
  },
  'stop-at-start': {
    hits: ['. Trạm đo chạy tốt.', ', và bà con vui.'],
    misses: ['... rồi trời sáng.', 'Trạm đo chạy tốt.'],
    fixes: [['. Trạm đo chạy tốt.', 'Trạm đo chạy tốt.']],
  },
  'final-stop': {
    hits: [long],
    misses: [`${long}.`, `${long}”`, ['headline', long], 'Ảnh: ban tổ chức', `${long} và`],
    fixes: [[long, `${long}.`]],
  },
  'cut-off': {
    hits: ['Thành phố sẽ mở thêm ba trạm đo nhằm', 'Các hộ nuôi trồng ở cửa sông được báo trước và'],
    misses: ['Thành phố sẽ mở thêm ba trạm đo.', ['headline', 'Mở thêm ba trạm đo và']],
  },
  spacing: {
    hits: [
      'Trạm đo , máy bơm và cửa cống.',
      'Trạm đo,máy bơm và cửa cống.',
      'Trạm  đo mới.',
      'Họp xong.Mọi người về.',
      '( trong ngoặc)',
    ],
    misses: ['Giá 1.250,5 đồng lúc 7:30.', 'Xem https://a.vn/x,y và TP.HCM.', 'Một... hai', 'Nghị quyết 57-NQ/TW.'],
    fixes: [
      ['Trạm đo , máy bơm.', 'Trạm đo, máy bơm.'],
      ['Trạm đo,máy bơm.', 'Trạm đo, máy bơm.'],
      ['Trạm  đo mới.', 'Trạm đo mới.'],
      ['( trong ngoặc)', '(trong ngoặc)'],
    ],
  },
  'headline-sign': {
    hits: [
      ['headline', 'Ba trạm đo mới:'],
      ['shortTitle', 'Ba trạm đo mới.'],
    ],
    misses: [['headline', 'Ba trạm đo mới'], ['headline', 'Còn gì nữa...'], 'Gồm:'],
    fixes: [[['headline', 'Ba trạm đo mới:'], 'Ba trạm đo mới']],
  },
  'unclosed-quote': {
    hits: ['Ông nói: “Trạm đo chạy tốt.', 'Trạm đo (loại mới chạy tốt.', 'Gọi là "thẻ xanh và dùng.'],
    misses: ['Ông nói: “Trạm đo chạy tốt.”', 'Việc 1) đo, 2) báo.', 'Gọi là "thẻ xanh" và dùng.'],
  },
  'chat-reply': {
    hits: ['Cảm ơn bạn đã đọc kỹ bản nháp.', 'Dưới đây là phiên bản ngắn hơn của đoạn trên.', 'Hy vọng nội dung này hữu ích.'],
    misses: ['Thành phố cảm ơn các nhà tài trợ.', 'Dưới đây là ba trạm đo.', 'Bà con hy vọng mùa sau tốt hơn.'],
  },
  markdown: {
    hits: ['Đây là **chữ đậm** trong đoạn.', '- Gạch đầu dòng', '## Đề mục', '[Báo](#) đăng.'],
    misses: ['Giá 5 * 3 đồng.', 'Nhiệt độ - độ ẩm.', 'ten_bien_dai'],
    fixes: [
      ['Đây là **chữ đậm** trong đoạn.', 'Đây là chữ đậm trong đoạn.'],
      ['- Gạch đầu dòng', 'Gạch đầu dòng'],
      ['[Báo](#) đăng.', 'Báo đăng.'],
    ],
  },
  'web-residue': {
    hits: [
      ['headline', 'Ba trạm đo mới (VIDEO)'],
      ['headline', 'Ba trạm đo mới - Báo Ngày Mới'],
    ],
    misses: [['headline', 'Ảnh vệ tinh báo trước bão'], 'Xem (video) kèm theo.'],
    fixes: [[['headline', 'Ba trạm đo mới (VIDEO)'], 'Ba trạm đo mới']],
  },
  'odd-signs': {
    hits: ['Gọi là "thẻ xanh" và dùng.', '➔ Xem trang sau.'],
    misses: ['Gọi là “thẻ xanh” và dùng.', 'Màn hình 24" và bàn phím.'],
    fixes: [['Gọi là "thẻ xanh" và dùng.', 'Gọi là “thẻ xanh” và dùng.']],
  },
  'lost-letters': {
    hits: ['trạm đo chạy tốt từ đầu năm.', 'Trạm đo chạy tốt cả năm. trí thức.', 'Trời mưa. N Việc đo vẫn tiếp tục.'],
    misses: ['Trạm đo chạy tốt.', 'Vitamin C giúp cây khỏe.', ['entry', 'đo mực nước']],
  },
  'first-person': {
    hits: ['Đây là việc chúng ta phải làm ngay.'],
    misses: ['Ông nói: “Chúng tôi sẽ làm ngay.”', ['quote', 'Chúng tôi sẽ làm ngay.']],
  },
  'broken-address': {
    hits: ['Xem tại so khcn.haiphong.gov.vn nhé, hoặc tin tuc.vn hôm nay.', 'Xem https:// để biết.'],
    misses: ['Xem tại sokhcn.haiphong.gov.vn để biết.', 'Xem https://a.vn/x.'],
  },
  'confused-word': {
    hits: [
      'Nghị quyết thức đẩy sản xuất.',
      ['headline', 'THỨC ĐẨY CHUYỂN ĐỔI SỐ'],
      'Đây là bộ phóng cho doanh nghiệp.',
      'Mọi người chia sẽ kinh nghiệm.',
    ],
    misses: [
      'Nghị quyết thúc đẩy sản xuất.',
      'Thay bộ phóng điện của máy.',
      'Giới trí thức trẻ góp tri thức.',
      'Năm suất ăn nóng.',
    ],
    fixes: [
      ['Nghị quyết thức đẩy sản xuất.', 'Nghị quyết thúc đẩy sản xuất.'],
      [['headline', 'THỨC ĐẨY CHUYỂN ĐỔI'], 'THÚC ĐẨY CHUYỂN ĐỔI'],
      ['Bổ xung thêm máy.', 'Bổ sung thêm máy.'],
    ],
  },
  'odd-letters': {
    hits: ['Trạm đо mới.', 'Ðo mực nước.', 'Trạm\u200b đo.'],
    misses: ['Trạm đo mới.', 'Nhà du hành Гагарин bay năm 1961.'],
    fixes: [
      ['Trạm đо mới.', 'Trạm đo mới.'],
      ['Ðo mực nước.', 'Đo mực nước.'],
    ],
  },
  'tone-placement': {
    hits: ['Số hoá hồ sơ.', 'Thuỷ triều lên.'],
    misses: ['Số hóa hồ sơ.', 'Nhà hàng Hoà Bình.', 'Quỹ mở cửa, quý hai.'],
    fixes: [
      ['Số hoá hồ sơ.', 'Số hóa hồ sơ.'],
      ['Thuỷ triều lên.', 'Thủy triều lên.'],
    ],
  },
  'garbled-word': {
    hits: ['Dùng VNelD để ký.', 'Thành phố HÀI PHÒNG.', 'Trạm đượjc mở.', 'Nghiêễn cứu.'],
    misses: ['Dùng VNeID để ký.', 'Ông Müller đến Łódź.', 'UBND, ĐMST và QĐND.', 'Khoai, khuya, ngoằn ngoèo, quyết.'],
    fixes: [['Dùng VNelD để ký.', 'Dùng VNeID để ký.']],
  },
  'mixed-dates': {
    hits: ['Họp ngày 05-6 ở xã.', 'Ký 1.6.2026 tại cảng.'],
    misses: ['Họp ngày 5/6 ở xã.', 'Điểm 7/10, giá 1.250.000 đồng.'],
    fixes: [
      ['Họp ngày 05-6 ở xã.', 'Họp ngày 5/6 ở xã.'],
      ['Ký 1.6.2026 tại cảng.', 'Ký 1/6/2026 tại cảng.'],
    ],
  },
  'sentence-without-stop': {
    hits: ['Trạm bơm đã chạy Theo kế hoạch, mùa khô sẽ đủ nước.', 'Nước ngọt đã về Tuy nhiên cuối kênh còn thiếu.'],
    misses: [
      'Trạm bơm đã chạy. Theo kế hoạch, mùa khô sẽ đủ nước.',
      'Phong trào “Nước về Với đồng xa” bắt đầu.',
      'Trạm Theo Dõi Mặn đã chạy.',
    ],
  },
  'official-capitals': {
    hits: ['Ông dẫn lời Thủ tướng chính phủ.', 'Bộ khoa học và công nghệ mở lớp.', 'Họp chiều Thứ Hai.'],
    misses: [
      'Ông dẫn lời Thủ tướng Chính phủ.',
      'BỘ KHOA HỌC VÀ CÔNG NGHỆ',
      'Người thứ hai về đích.',
      'Họp chiều thứ Hai.',
      'Thứ Hai họp.',
    ],
    fixes: [
      ['Ông dẫn lời Thủ tướng chính phủ.', 'Ông dẫn lời Thủ tướng Chính phủ.'],
      ['Họp chiều Thứ Hai.', 'Họp chiều thứ Hai.'],
    ],
  },
};
