import { useEffect, useState } from 'react';
import type { ItemId } from '../../core/issue/ids.ts';
import type { PublishedBefore } from '../../core/preflight/preflight-context.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { OpenIssue } from './open-issue.ts';
import { PublishedFinder, type PublishedItems } from './published-finder.ts';

/** What past issues have like each item of the open one. */
export function usePublished(api: DesktopApi, { session }: OpenIssue): PublishedItems {
  const [published, setPublished] = useState<PublishedItems>(new Map());
  useEffect(() => {
    const finder = new PublishedFinder(api, () => session.issue);
    const stops = [finder.store.subscribe(() => setPublished(finder.store.get())), session.onCommand(() => finder.note())];
    return () => {
      for (const stop of stops) stop();
      finder.dispose();
    };
  }, [api, session]);
  return published;
}

/** The one most like each item, as the preflight takes it. */
export const mostAlike = (published: PublishedItems): ReadonlyMap<ItemId, PublishedBefore> =>
  new Map(
    [...published].flatMap(([item, [best]]) => {
      if (best === undefined) return [];
      const { headline, number, year, verdict, by } = best;
      return [[item, { headline, number, year, verdict, by }] as const];
    }),
  );
