import { useEffect, useState } from 'react';
import type { Issue } from '../../core/issue/issue.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { OpenIssue } from './open-issue.ts';
import { useStore } from './store.ts';

/** The issue of the library that came before the open one; null = none, or not read yet. Read again when the week changes. */
export function usePreviousIssue(api: Pick<DesktopApi, 'readPrevious'>, { session }: OpenIssue): Issue | null {
  const [previous, setPrevious] = useState<Issue | null>(null);
  const from = useStore(session.store, ({ history }) => history.issue.period.from);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another week has another issue before it
  useEffect(() => {
    let isLate = false;
    void api.readPrevious({ document: session.document, issue: session.issue }).then((answer) => {
      if (!isLate) setPrevious(answer.ok ? answer.issue : null);
    });
    return () => {
      isLate = true;
    };
  }, [api, session, from]);
  return previous;
}
