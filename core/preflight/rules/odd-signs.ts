import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

/** Signs that look alike or that no book uses, and what stands for them. */
const better: Readonly<Record<string, string>> = {
  '▶': '-',
  '►': '-',
  '➔': '→',
  '➜': '→',
  '✔': '✓',
  '●': '•',
  '■': '•',
  '–-': '–',
  '``': '“',
  "''": '”',
};

export const oddSigns: TextRule = {
  id: 'odd-signs',
  classes: ['E6.8'],
  severity: 'info',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Ngoặc kép, gạch ngang, ký hiệu không đều',
      say: ({ sign, instead }) => `Dấu “${sign}” nên là “${instead}” cho đều cả số.`,
    },
    en: {
      title: 'Uneven quotation marks, dashes, signs',
      say: ({ sign, instead }) => `“${sign}” should be “${instead}”, as elsewhere in the issue.`,
    },
  },
  check: ({ text }) => [
    ...straightQuotes(text),
    ...matchAll(text, /[▶►➔➜✔■]|``|''/gu, ([sign]) => ({
      facts: { sign, instead: better[sign] ?? '' },
      fix: better[sign] ?? '',
    })),
  ],
};

/** Straight quotation marks in pairs. A sign of inches or seconds stands behind a digit. */
function straightQuotes(text: string) {
  return matchAll(text, /(?<!\d)"([^"]+)"/gu, ([, inside]) => ({
    facts: { sign: '"', instead: '“ ”' },
    fix: `“${inside ?? ''}”`,
  }));
}
