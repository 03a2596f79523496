import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** A tone on the second letter of oa, oe, uy at the end of a syllable; not behind q. */
const newStyle = /(?<!\p{L})(?:[bcdđghklmnprstvx]{1,3}|)(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/giu;

export const tonePlacement: TextRule = {
  id: 'tone-placement',
  classes: ['E7.1'],
  severity: 'info',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Dấu thanh đặt không đều',
      say: ({ found, right }) => `“${found}” trong số này viết là “${right}”; đặt dấu cho đều.`,
    },
    en: {
      title: 'Uneven tone marks',
      say: ({ found, right }) => `“${found}” is written “${right}” elsewhere; place the mark alike.`,
    },
  },
  /** Names keep their own way. */
  check: ({ text }) =>
    matchAll(text, newStyle, ([found], start) => {
      const isName =
        found !== found.toLowerCase() && start > 0 && !/[.!?]\s*$/u.test(text.slice(0, start)) && found !== found.toUpperCase();
      const right = oldStyle(found);
      return isName || right === found ? null : { facts: { found, right }, fix: right };
    }),
};

/** hoá -> hóa. */
function oldStyle(syllable: string): string {
  const letters = syllable.normalize('NFD');
  const tone = tones.find((mark) => letters.includes(mark));
  if (tone === undefined) return syllable;
  const bare = letters.replace(tone, '');
  return `${bare.slice(0, -1)}${tone}${bare.slice(-1)}`.normalize('NFC');
}
