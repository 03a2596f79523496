import { describe, expect, it } from 'vitest';
import { findPublished } from '../../core/search/find-published.ts';
import { indexIssue } from '../../core/search/index-issue.ts';
import { Vocabulary } from '../../core/search/vocabulary.ts';
import { issueWith, type PlainItem } from './issue-with-items.ts';

const body =
  'Trạm đo đầu tiên đặt ở cửa sông gửi số liệu về điện thoại của từng nhà vườn mỗi mười lăm phút và báo khi nước vượt bốn phần nghìn.';
const past = issueWith(7, [
  { headline: 'Trạm đo mặn gửi tin nhắn cho nhà vườn mỗi mười lăm phút', body: [body], day: '2026-03-03' },
  {
    headline: 'Lớp học đêm mở thêm ở ba xã đảo',
    body: ['Thầy cô trẻ đi tàu ra đảo vào chiều thứ sáu hằng tuần.'],
    day: '2026-03-04',
  },
]);

const published = (item: PlainItem, open: typeof past | null = null) => {
  const [made] = issueWith(99, [item]).sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  if (!made) throw new Error('no item');
  return findPublished([['so-7', indexIssue(past, new Vocabulary()).indexed]], made, open);
};

describe('findPublished', () => {
  it('knows a body again, whatever its headline, accents and breaks', () => {
    const half = body.indexOf(' về ');
    const [hit, ...others] = published({ headline: 'Tin khác hẳn', body: [body.slice(0, half).toUpperCase(), body.slice(half)] });
    expect(hit).toMatchObject({ where: 'so-7', similarity: 1, verdict: 'same', by: 'body', date: '2026-03-03' });
    expect(others).toEqual([]);
  });

  it('knows a headline again with a word changed', () => {
    const [hit] = published({ headline: 'Trạm đo mặn gửi tin nhắn cho nhà nông mỗi mười lăm phút' });
    expect(hit).toMatchObject({ verdict: 'same', by: 'headline' });
    expect(hit?.similarity).toBeLessThan(1);
  });

  it('tells what only reminds of it', () => {
    const words = body.split(' ');
    const half = [...words.slice(0, 15), ...'rồi đường dây nóng được mở để bà con gọi hỏi'.split(' ')].join(' ');
    expect(published({ headline: 'x', body: [half] })[0]).toMatchObject({ verdict: 'similar', by: 'body' });
  });

  it('says nothing of strangers, of empty items, of the open issue', () => {
    expect(published({ headline: 'Bão số ba đổi hướng', body: ['Gió giật mạnh ở vùng biển phía bắc từ đêm qua.'] })).toEqual([]);
    expect(published({ headline: '' })).toEqual([]);
    expect(published({ headline: 'x', body: [body] }, past)).toEqual([]);
    expect(published({ headline: 'x', body: [body] }, { ...past, number: 8 })).toHaveLength(1);
  });
});
