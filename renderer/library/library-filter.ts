import { printPeriod } from '../../core/text/dates.ts';
import { fold } from '../../core/text/fold.ts';
import type { IssueCard } from '../../electron/contract/answers.ts';

/** Which cards are shown. */
export type LibraryFilter =
  | { readonly kind: 'all' | 'draft' | 'exported' | 'imported' }
  | { readonly kind: 'year'; readonly year: number };

export const isShown = (card: IssueCard, filter: LibraryFilter): boolean => {
  if (filter.kind === 'all') return true;
  return filter.kind === 'year' ? card.year === filter.year : card.status.kind === filter.kind;
};

/** Whether number, year and week of an issue hold every word that was typed. */
export const fits = ({ number, year, from, to }: IssueCard, typed: string): boolean => {
  const text = fold(`so ${number}/${year} ${printPeriod(from, to, 'plain')}`);
  return fold(typed)
    .split(/\s+/u)
    .every((word) => text.includes(word));
};
