import { bilingual } from './use-words.ts';

export const findingsWords = bilingual(
  {
    title: 'Kiểm tra',
    filter: 'Lọc theo mức',
    all: 'Tất cả',
    errors: 'Lỗi',
    warnings: 'Cảnh báo',
    hints: 'Gợi ý',
    list: 'Các điểm cần xem',
    goThere: 'Tới chỗ',
    nothing: 'Không có điểm nào cần xem.',
    close: 'Đóng bảng kiểm tra',
  },
  {
    title: 'Checks',
    filter: 'Filter by severity',
    all: 'All',
    errors: 'Errors',
    warnings: 'Warnings',
    hints: 'Hints',
    list: 'What to look at',
    goThere: 'Go there',
    nothing: 'Nothing to look at.',
    close: 'Close the checks',
  },
);
