import type { Hit } from '../../core/issue/find-text.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { findWords } from '../words/find.words.ts';
import { useWords } from '../words/use-words.ts';
import { contextOf, nameOfPlace } from './spot-of-hit.ts';

export interface HitListProps {
  readonly issue: Issue;
  readonly hits: readonly Hit[];
  readonly current: number;
  readonly onGo: (index: number) => void;
}

/** Rows shown; the buttons reach the others too. */
const most = 100;

/** The hits with the words around them. */
export function HitList({ issue, hits, current, onGo }: HitListProps) {
  const words = useWords(findWords);
  if (hits.length === 0) return null;
  return (
    <ul className="find-hits" aria-label={words.hits}>
      {hits.slice(0, most).map((hit, index) => {
        const [before, found, after] = contextOf(hit);
        return (
          <li key={`${JSON.stringify(hit.place)} ${hit.start}`}>
            <button type="button" aria-current={index === current || undefined} onClick={() => onGo(index)}>
              <span className="find-place">{nameOfPlace(issue, hit, words.cover)}</span>
              <span className="find-context">
                {before}
                <mark>{found}</mark>
                {after}
              </span>
            </button>
          </li>
        );
      })}
      {hits.length > most && <li className="find-more">{words.more(hits.length - most)}</li>}
    </ul>
  );
}
