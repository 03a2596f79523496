import { bilingual } from './use-words.ts';

export const paletteWords = bilingual(
  {
    title: 'Tìm tin hoặc gõ lệnh',
    placeholder: 'Tìm tin, gõ lệnh, không dấu cũng được',
    results: 'Kết quả',
    nothing: (typed: string) => `Không thấy “${typed}”. Thử ít chữ hơn.`,
    help: 'Trợ giúp, bảng phím',
    helpIntroduction: 'Chọn một tin ở cột trái, gõ vào ô giữa, xem trang thật ở cột phải. Mọi thay đổi tự lưu. Các phím tắt:',
  },
  {
    title: 'Find an item or type a command',
    placeholder: 'Find an item, type a command, accents optional',
    results: 'Results',
    nothing: (typed: string) => `“${typed}” was not found. Try fewer letters.`,
    help: 'Help, keys',
    helpIntroduction:
      'Choose an item at the left, type in the middle, see the real page at the right. Everything saves itself. The keys:',
  },
);
