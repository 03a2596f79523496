import type { ItemRule } from '../rule.ts';

export const missingSource: ItemRule = {
  id: 'missing-source',
  classes: ['E2.4'],
  severity: 'warn',
  fixes: false,
  scope: 'item',
  words: {
    vi: {
      title: 'Tin thiếu nguồn, hoặc liên kết chỉ tới trang chủ',
      say: ({ address }) =>
        address
          ? `Liên kết “${address}” chỉ tới trang chủ; dán địa chỉ của chính bài báo.`
          : 'Tin chưa có nguồn; chọn nguồn và dán liên kết bài gốc.',
    },
    en: {
      title: 'An item without a source, or with a home page only',
      say: ({ address }) =>
        address
          ? `“${address}” is only a home page; paste the address of the article.`
          : 'The item has no source; choose one and paste its address.',
    },
  },
  /** An item without a date is the office's own round-up: only a hint. */
  check: ({ sources, headline, body, date }) => {
    if (sources.length === 0) {
      const isEmpty = headline === '' && body.length === 0;
      const severity = date === null ? 'info' : 'warn';
      return isEmpty ? [] : [{ place: { field: 'sources' }, about: 'none', severity }];
    }
    return sources
      .filter(({ url }) => /^https?:\/\/[^/?#]+\/?$/u.test(url))
      .map(({ url }) => ({ place: { field: 'sources' }, facts: { address: url } }));
  },
};
