import { fold } from '../../text/fold.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

/** What chat assistants say around a text; folded, each a piece of a sentence. */
const phrases =
  /cam on ban da|duoi day la (?:ban|phien ban|noi dung|bai)|hy vong (?:noi dung|ban|bai|phien ban|dieu)|toi co the giup|ban co muon toi|neu ban can|phien ban (?:viet lai|chinh sua)|toi da (?:viet lai|chinh sua|sua lai|cap nhat)|voi tu cach la (?:mot )?(?:mo hinh|tro ly)|chac chan roi|rat san long|giup toi cai thien|xin loi vi (?:su nham lan|da)|as an ai|here is the|i hope this/gu;

export const chatReply: TextRule = {
  id: 'chat-reply',
  classes: ['E5.1'],
  severity: 'error',
  fixes: false,
  scope: 'text',
  words: {
    vi: {
      title: 'Lời của trợ lý ảo còn sót',
      say: ({ words }) => `“${words}” giống lời của trợ lý ảo, không phải tin; xóa cả câu.`,
    },
    en: {
      title: 'Words of a chat assistant',
      say: ({ words }) => `“${words}” sounds like a chat assistant, not like news; delete the sentence.`,
    },
  },
  check: ({ text }) => {
    const folded = fold(text);
    // Folding keeps the length of composed text: places are the same.
    if (folded.length !== text.length) return [];
    return matchAll(folded, phrases, ([words], start) => ({ facts: { words: text.slice(start, start + words.length) } }));
  },
};
