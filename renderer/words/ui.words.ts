import { bilingual } from './use-words.ts';

export const uiWords = bilingual(
  { close: 'Đóng', undo: 'Hoàn tác', showAll: 'Hiện tất cả', proposals: 'Gợi ý' },
  { close: 'Close', undo: 'Undo', showAll: 'Show all', proposals: 'Proposals' },
);
