import { fold } from '../../text/fold.ts';
import { type CheckedText, isProse, textsOfItem } from '../checked-text.ts';
import type { ItemRule, PlaceHit } from '../rule.ts';

/** Words of a sentence that is compared at least, and the share of its word pairs that another one has. */
const fewest = 8;
const share = 0.6;

interface Sentence {
  readonly of: CheckedText;
  readonly start: number;
  readonly end: number;
  readonly pairs: ReadonlySet<string>;
}

export const selfRepetition: ItemRule = {
  id: 'self-repetition',
  classes: ['E4.3'],
  severity: 'warn',
  fixes: false,
  scope: 'item',
  words: {
    vi: {
      title: 'Hai bản nháp của cùng một câu',
      say: ({ words }) => `Câu “${words}” gần như lặp lại một câu phía trước của tin; giữ một câu.`,
    },
    en: {
      title: 'Two drafts of one sentence',
      say: ({ words }) => `“${words}” nearly repeats an earlier sentence of the item; keep one.`,
    },
  },
  check: (item, section) => {
    const sentences = textsOfItem(item, section).filter(isProse).flatMap(sentencesOf);
    return sentences.flatMap((sentence, index): readonly PlaceHit[] => {
      const isRepeated = sentences.slice(0, index).some((before) => overlap(before.pairs, sentence.pairs) >= share);
      const { of, start, end } = sentence;
      const words = of.text.slice(start, Math.min(end, start + 60)).trim();
      return isRepeated ? [{ place: of.place, range: { start, end }, words: of.text.slice(start, end), facts: { words } }] : [];
    });
  },
};

function sentencesOf(of: CheckedText): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const match of of.text.matchAll(/[^.!?…;]+(?:[.!?…;]+|$)/gu)) {
    const words = fold(match[0]).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < fewest) continue;
    const pairs = new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
    found.push({ of, start: match.index, end: match.index + match[0].length, pairs });
  }
  return found;
}

/** What two sentences share, of the shorter one. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of b) if (a.has(pair)) shared++;
  return shared / Math.min(a.size, b.size);
}
