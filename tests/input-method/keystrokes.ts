/** How Vietnamese is typed with Latin keys: `telex` marks with letters, `vni` with digits. */
export type TypingMethod = 'telex' | 'vni';

/** Tone marks in NFD, in the order of the keys below: grave, acute, hook, tilde, dot. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const toneKeys: Readonly<Record<TypingMethod, readonly string[]>> = {
  telex: ['f', 's', 'r', 'x', 'j'],
  vni: ['2', '1', '3', '4', '5'],
};

const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031B';

/** The keys for a text: marks of a letter right behind it, the tone at the end of the word, as most people type. */
export const keystrokesFor = (text: string, method: TypingMethod): string =>
  text.replace(/[\p{L}]+/gu, (word) => keysOfWord(word, method));

function keysOfWord(word: string, method: TypingMethod): string {
  let keys = '';
  let tone = '';
  for (const letter of word) {
    const [base = '', ...marks] = [...letter.normalize('NFD')];
    const found = marks.map((mark) => tones.indexOf(mark)).find((index) => index >= 0);
    if (found !== undefined) tone = toneKeys[method][found] ?? '';
    keys += keysOfLetter(base, marks, method);
  }
  return keys + tone;
}

function keysOfLetter(base: string, marks: readonly string[], method: TypingMethod): string {
  if (base === 'đ' || base === 'Đ') return (base === 'đ' ? 'd' : 'D') + (method === 'telex' ? 'd' : '9');
  if (marks.includes(circumflex)) return base + (method === 'telex' ? base.toLowerCase() : '6');
  if (marks.includes(breve)) return base + (method === 'telex' ? 'w' : '8');
  if (marks.includes(horn)) return base + (method === 'telex' ? 'w' : '7');
  return base;
}
