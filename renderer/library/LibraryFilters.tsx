import type { IssueCard } from '../../electron/contract/answers.ts';
import { Button } from '../ui/Button.tsx';
import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';
import { isShown, type LibraryFilter } from './library-filter.ts';

export interface LibraryFiltersProps {
  readonly cards: readonly IssueCard[];
  readonly filter: LibraryFilter;
  readonly onChange: (filter: LibraryFilter) => void;
}

/** All issues, those of one kind, those of one year; each with how many there are. */
export function LibraryFilters({ cards, filter, onChange }: LibraryFiltersProps) {
  const words = useWords(libraryWords);
  const years = [...new Set(cards.map((card) => card.year))];
  const kinds: readonly (readonly [LibraryFilter, string])[] = [
    [{ kind: 'all' }, words.all],
    [{ kind: 'draft' }, words.drafts],
    [{ kind: 'exported' }, words.exportedOnes],
    [{ kind: 'imported' }, words.importedOnes],
    ...(years.length > 1 ? years.map((year) => [{ kind: 'year', year }, words.year(year)] as const) : []),
  ];
  return (
    <div className="library-years">
      {kinds.map(([one, label]) => {
        const count = cards.filter((card) => isShown(card, one)).length;
        if (count === 0 && one.kind !== 'all') return null;
        const isChosen =
          one.kind === filter.kind && (one.kind !== 'year' || (filter.kind === 'year' && one.year === filter.year));
        return (
          <Button key={label} aria-pressed={isChosen} onClick={() => onChange(one)}>
            {label}
            <span>{count}</span>
          </Button>
        );
      })}
    </div>
  );
}
