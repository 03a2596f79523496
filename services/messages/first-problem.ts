import type { Problem } from '../../core/issue/parse-issue.ts';

/** The first of a validator's complaints, for a sentence: what it names is shown in full, what it would have taken only so far. */
export const firstProblem = ([first]: readonly Problem[]): string => {
  if (!first) return '';
  const message = first.message.replace(/Expected \((.{60}).+\) but/su, 'Expected ($1…) but');
  return clipped(first.path === '' ? message : `${first.path}: ${message}`);
};

/** A wrong value may be a whole article. */
const clipped = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
