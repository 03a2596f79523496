import { useCallback, useMemo, useState } from 'react';
import { findCarriedOver } from '../../core/issue/carried-over.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { carriedOverFindings } from '../findings/carried-over-findings.ts';
import { type Finding, findingsOf } from '../findings/finding.ts';
import type { OpenIssue } from './open-issue.ts';
import { useStore } from './store.ts';

/** The findings of the last layout, and which one is looked at. */
export function useFindings({ session, live }: OpenIssue, previous: Issue | null, language: 'vi' | 'en') {
  const warnings = useStore(live.store, (summary) => summary.warnings);
  const list = useMemo(() => {
    const found = findingsOf(session.issue, warnings, language);
    const carried = previous === null ? [] : findCarriedOver(previous, session.issue);
    return previous === null ? found : [...found, ...carriedOverFindings(carried, previous, language)];
  }, [warnings, previous, language, session]);
  const [current, setCurrent] = useState(-1);
  const count = (severity: Finding['severity']) => list.filter((finding) => finding.severity === severity).length;
  const go = useCallback(
    (finding: Finding) => {
      setCurrent(list.indexOf(finding));
      session.goTo(finding.spot.current, finding.spot.caret);
    },
    [list, session],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const shown = list.filter(({ severity }) => severity !== 'info');
      const looked = list[current];
      const at = looked === undefined ? -1 : shown.indexOf(looked);
      const next = shown[(at + by + shown.length) % shown.length] ?? shown[0];
      if (next) go(next);
    },
    [list, current, go],
  );
  return {
    list,
    current,
    errors: count('error'),
    warnings: count('warn'),
    go,
    step,
    /** Errors as the export dialog asks about them. */
    decisions: (close: () => void) =>
      list
        .filter(({ severity }) => severity === 'error')
        .map((finding) => ({
          sentence: finding.sentence,
          go: () => {
            close();
            go(finding);
          },
        })),
  };
}
