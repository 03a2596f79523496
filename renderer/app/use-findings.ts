import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Issue } from '../../core/issue/issue.ts';
import type { Finding as Found } from '../../core/preflight/finding.ts';
import { fixFindings } from '../../core/preflight/fix-findings.ts';
import type { PreflightOptions } from '../../core/preflight/preflight-context.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { templateChecks } from '../../core/preflight/template-checks.ts';
import { type Finding, ignoredRows, shownFindings } from '../findings/finding.ts';
import { marksOf } from '../findings/marks-of.ts';
import { useRegistry } from '../registry/registry-context.ts';
import type { OpenIssue } from './open-issue.ts';
import type { PublishedItems } from './published-finder.ts';
import { useStore } from './store.ts';
import { mostAlike } from './use-published.ts';

export interface PastIssues {
  /** The issue before; null = not known. */
  readonly previous: Issue | null;
  readonly published: PublishedItems;
}

/** What the preflight found, which finding is looked at, and what can be done about them. `onFixed`: so many places were mended. */
export function useFindings(
  { session, live, template }: OpenIssue,
  { previous, published }: PastIssues,
  language: 'vi' | 'en',
  onFixed: (count: number) => void,
) {
  const found = useStore(live.findings, (value) => value);
  const left = useStore(session.store, ({ history }) => history.issue.ignored);
  const registry = useRegistry();
  const around = useMemo(() => ({ previous, registry, published: mostAlike(published) }), [previous, registry, published]);
  useEffect(() => live.compareWith(around), [live, around]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is left out changes what is shown
  const list = useMemo(() => shownFindings(session.issue, found, language), [found, left, language, session]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const ignored = useMemo(() => ignoredRows(session.issue, found, language), [found, left, language, session]);
  const [key, setKey] = useState('');
  const current = list.findIndex((finding) => finding.key === key);
  const looked = list[current];
  const marks = useMemo(() => marksOf(list, looked), [list, looked]);
  useEffect(() => live.lookedAt.set(looked?.key ?? ''), [live, looked]);
  const count = (severity: Finding['severity']) => list.filter((finding) => finding.severity === severity).length;
  const go = useCallback(
    (finding: Finding) => {
      setKey(finding.key);
      session.goTo(finding.spot.current, finding.spot.caret);
    },
    [session],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const shown = list.filter(({ severity }) => severity !== 'info');
      const at = looked === undefined ? -1 : shown.indexOf(looked);
      const next = shown[(at + by + shown.length) % shown.length] ?? shown[0];
      if (next) go(next);
    },
    [list, looked, go],
  );
  const fix = useCallback(
    (some: readonly Finding[]) => {
      session.flush();
      const { issue } = session;
      const fresh = freshly(issue, { ...around, ...templateChecks(template) }, some);
      const command = fixFindings(issue, fresh);
      if (command === null || !session.edit(command)) return;
      const at = list.findIndex((finding) => some.includes(finding));
      const rest = list.filter((finding) => !some.includes(finding));
      setKey(rest[at]?.key ?? rest[0]?.key ?? '');
      onFixed(fresh.length);
    },
    [session, around, template, list, onFixed],
  );
  const ignore = useCallback(
    ({ found: { key: wanted } }: Finding, reason: string) => {
      const others = session.issue.ignored.filter((one) => one.key !== wanted);
      const value = [...others, { key: wanted, reason }];
      session.edit({ type: 'setIssueField', field: 'ignored', value, undo: 'now' });
    },
    [session],
  );
  /** Every error stays as it is: the issue goes out all the same. */
  const leaveErrors = useCallback(
    (reason: string) => {
      const keys = new Set(list.filter(({ severity }) => severity === 'error').map(({ found: { key: one } }) => one));
      const value = [...session.issue.ignored, ...[...keys].map((one) => ({ key: one, reason }))];
      if (keys.size > 0) session.edit({ type: 'setIssueField', field: 'ignored', value, undo: 'now' });
    },
    [session, list],
  );
  const takeBack = useCallback(
    (wanted: string) => {
      const value = session.issue.ignored.filter((one) => one.key !== wanted);
      session.edit({ type: 'setIssueField', field: 'ignored', value, undo: 'now' });
    },
    [session],
  );
  return {
    ...{ list, ignored, current, marks, go, step, fix, ignore, leaveErrors, takeBack },
    previous,
    errors: count('error'),
    warnings: count('warn'),
    /** Errors as the export dialog asks about them. */
    decisions: (close: () => void) =>
      list
        .filter(({ severity }) => severity === 'error')
        .map((finding) => ({
          sentence: finding.place === '' ? finding.sentence : `${finding.place}: ${finding.sentence}`,
          go: () => {
            close();
            go(finding);
          },
        })),
  };
}

/** The same findings on the issue as it is now: places may have moved since the list was made. */
function freshly(issue: Issue, options: PreflightOptions, some: readonly Finding[]): readonly Found[] {
  const wanted = new Set(some.map(({ found }) => `${found.key} ${found.place.block}`));
  const preflight = createPreflight(options);
  return preflight.run(issue).filter((one) => one.fix !== null && wanted.has(`${one.key} ${one.place.block}`));
}
