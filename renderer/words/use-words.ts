import { createContext, useContext } from 'react';

export type Language = 'vi' | 'en';

/** The words of one room of the window in both languages: texts, and functions for texts with facts in them. */
export interface Bilingual<Words> {
  readonly vi: Words;
  readonly en: Words;
}

/** Declares words; the compiler misses none in either language. */
export const bilingual = <Words>(vi: Words, en: { readonly [Key in keyof Words]: Widened<Words[Key]> }): Bilingual<Words> => ({
  vi,
  en: en as Words,
});

type Widened<T> = T extends string ? string : T extends (...facts: infer Facts) => string ? (...facts: Facts) => string : T;

export const LanguageContext = createContext<Language>('vi');

/** The words of a room in the user's language. No component holds a text of its own. */
export const useWords = <Words>(words: Bilingual<Words>): Words => words[useContext(LanguageContext)];
