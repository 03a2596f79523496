import { type FoldedWord, wordFrom } from './words.ts';

/** Stands between texts; no word has this number. */
export const gap = 0;

/** Every word of an archive, numbered from 1. A word with other accents is another word. Only ever grows. */
export class Vocabulary {
  private readonly words: (FoldedWord | null)[] = [null];
  private readonly numbers = new Map<string, number>();
  private readonly byLetters = new Map<string, number[]>();

  /** The number of a word, which is added if it is new. */
  numberOf(word: FoldedWord): number {
    const key = keyOf(word);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.numbers.set(key, number);
    const alike = this.byLetters.get(word.letters);
    if (alike) alike.push(number);
    else this.byLetters.set(word.letters, [number]);
    return number;
  }

  /** The numbers of the words with these letters, whatever their accents; `isOpen`: of all that begin with them. */
  numbersFor(letters: string, isOpen: boolean): readonly number[] {
    if (!isOpen) return this.byLetters.get(letters) ?? [];
    return [...this.byLetters].flatMap(([whole, numbers]) => (whole.startsWith(letters) ? numbers : []));
  }

  word(number: number): FoldedWord | null {
    return this.words[number] ?? null;
  }

  /** Numbers go up to here, this one not included. */
  get size(): number {
    return this.words.length;
  }

  /** Everything as texts, in the order of the numbers; `from` reads it back. */
  toTexts(): readonly string[] {
    return this.words.flatMap((word) => (word === null ? [] : [keyOf(word)]));
  }

  static from(texts: readonly string[]): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const text of texts) {
      const [letters = '', marks = ''] = text.split(' ');
      vocabulary.numberOf(wordFrom(letters, marks));
    }
    return vocabulary;
  }
}

function keyOf({ letters, marks }: FoldedWord): string {
  return `${letters} ${marks}`;
}
