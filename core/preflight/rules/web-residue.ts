import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const webResidue: TextRule = {
  id: 'web-residue',
  classes: ['E5.3'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Chữ thừa của trang mạng trong tiêu đề',
      say: ({ words }) => `“${words}” là chữ của trang mạng, không thuộc tiêu đề; bỏ đi.`,
    },
    en: {
      title: 'Words of a web page in a headline',
      say: ({ words }) => `“${words}” belongs to the web page, not to the headline; leave it out.`,
    },
  },
  check: ({ text, role }) => {
    if (role !== 'headline' && role !== 'shortTitle') return [];
    return matchAll(
      text,
      /\s*[([](?:video|ảnh|clip|infographic|longform|e-?magazine|podcast|chùm ảnh)[)\]]\s*|\s+[-|–]\s+(?:Báo|Tạp chí|VnExpress|VietNamNet|Dân trí|Tuổi Trẻ|Thanh Niên)[^-|–]*$/giu,
      ([words], start) => ({ facts: { words: words.trim() }, fix: start > 0 && start + words.length < text.length ? ' ' : '' }),
    );
  },
};
