import type { ReactNode } from 'react';
import { compareIssues, type IssueDifference } from '../../core/issue/compare-issues.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { safetyWords } from '../words/safety.words.ts';
import { useWords } from '../words/use-words.ts';
import { sayDifference } from './say-difference.ts';
import './safety.css';

export interface DifferenceListProps {
  readonly before: Issue;
  readonly now: Issue;
  /** What can be done about one difference. */
  readonly action?: (difference: IssueDifference) => ReactNode;
}

/** What is different in `now`, a line each. */
export function DifferenceList({ before, now, action }: DifferenceListProps) {
  const words = useWords(safetyWords);
  const differences = compareIssues(before, now);
  if (differences.length === 0) return <p>{words.none}</p>;
  return (
    <ul className="differences" aria-label={words.differences}>
      {differences.map((difference) => {
        const sentence = sayDifference(difference, [now, before], words);
        return (
          <li key={sentence} className={`is-${difference.kind}`}>
            <span>{sentence}</span>
            {action?.(difference)}
          </li>
        );
      })}
    </ul>
  );
}
