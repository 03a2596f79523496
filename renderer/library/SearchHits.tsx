import type { ReactNode } from 'react';
import type { LibraryHit, LibraryHits, TextStretch } from '../../electron/contract/answers.ts';
import { Button } from '../ui/Button.tsx';
import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';

export interface SearchHitsProps {
  readonly found: LibraryHits;
  readonly asked: string;
  readonly headlines: boolean;
  readonly onHeadlines: (only: boolean) => void;
  readonly onOpen: (hit: LibraryHit) => void;
  /** Beside each hit. */
  readonly action?: (hit: LibraryHit) => ReactNode;
}

/** The items of all issues that fit, with what was looked for marked. */
export function SearchHits({ found, asked, headlines, onHeadlines, onOpen, action }: SearchHitsProps) {
  const words = useWords(libraryWords);
  const { hits, items, issues } = found;
  return (
    <section className="hits" aria-label={words.hits}>
      <div className="hits-head">
        <span role="status">{items === 0 ? words.noHits(asked) : <strong>{words.hitCount(items, issues)}</strong>}</span>
        {items > 0 && <span>{words.hitsFor(asked)}</span>}
        <Button aria-pressed={headlines} onClick={() => onHeadlines(!headlines)}>
          {words.onlyHeadlines}
        </Button>
      </div>
      {hits.length > 0 && (
        <ul className="hits-list">
          {hits.map((hit) => (
            <li key={`${hit.file} ${hit.item ?? hit.section}`}>
              <button type="button" className="hit" onClick={() => onOpen(hit)}>
                <span className="hit-date">{hit.date === null ? '' : shortDay(hit.date)}</span>
                <span className="hit-text">
                  <strong>{hit.item === null ? hit.sectionTitle : marked(hit.headline, hit.headlineMarks)}</strong>
                  {hit.context !== '' && <span>{marked(hit.context, hit.contextMarks)}</span>}
                </span>
                <span className="hit-place">
                  {words.hitPlace(hit.number, hit.year)}
                  {hit.page !== null && ` · ${words.hitPage(hit.page)}`}
                </span>
              </button>
              {action?.(hit)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function marked(text: string, marks: readonly TextStretch[]): ReactNode {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** `2026-06-23` -> `23/6`. */
function shortDay(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${day}/${month}`;
}
