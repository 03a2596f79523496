import { en } from './en.ts';
import type { Language, MessageCode, MessageFacts, Sentences } from './message-facts.ts';
import { vi } from './vi.ts';

/** An expected failure: a value, never an exception. */
export type Failure = {
  [Code in MessageCode]: { readonly ok: false; readonly code: Code; readonly facts: MessageFacts[Code] };
}[MessageCode];

export const failure = <Code extends MessageCode>(code: Code, facts: MessageFacts[Code]): Failure =>
  ({ ok: false, code, facts }) as Failure;

const languages: Readonly<Record<Language, Sentences>> = { vi, en };

/** What went wrong and what to do next, in one sentence on one line, whatever a file's name or content brings into it. */
export const sentenceFor = ({ code, facts }: Pick<Failure, 'code' | 'facts'>, language: Language): string =>
  (languages[language][code] as (facts: unknown) => string)(facts).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
