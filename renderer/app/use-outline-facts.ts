import { useEffect, useMemo } from 'react';
import type { Finding } from '../findings/finding.ts';
import type { OutlineMarks, OutlinePages } from '../outline/outline-facts.ts';
import type { LayoutSummary } from '../preview/layout-summary.ts';
import type { OpenIssue } from './open-issue.ts';
import { Store } from './store.ts';

/** Pages and marks for the outline, kept up to date apart from it: its rows render again only when their own fact changes. */
export function useOutlineFacts({ live }: OpenIssue, findings: readonly Finding[]) {
  const stores = useMemo(
    () => ({
      pages: new Store<OutlinePages>(pagesOf(live.store.get())),
      marks: new Store<OutlineMarks>({ items: {}, sections: {} }),
    }),
    [live],
  );
  useEffect(() => {
    const follow = () => {
      const next = pagesOf(live.store.get());
      if (JSON.stringify(next) !== JSON.stringify(stores.pages.get())) stores.pages.set(next);
    };
    follow();
    return live.store.subscribe(follow);
  }, [live, stores]);
  useEffect(() => stores.marks.set(marksOf(findings)), [stores, findings]);
  return stores;
}

function pagesOf({ pages, sections, items }: LayoutSummary): OutlinePages {
  const label = (page: number): string => pages[page - 1]?.label ?? '';
  const contents = pages.findIndex((_, index) => index > 0);
  return {
    cover: pages.length > 0 ? '1' : '',
    contents: contents < 0 ? '' : label(contents + 1),
    sections: Object.fromEntries(sections.map(({ section, firstPage }) => [section, label(firstPage)])),
    items: Object.fromEntries(items.map(({ item, firstPage }) => [item, label(firstPage)])),
  };
}

function marksOf(findings: readonly Finding[]): OutlineMarks {
  const items: Record<string, 'error' | 'warning'> = {};
  const sections: Record<string, 'error' | 'warning'> = {};
  for (const { severity, spot } of findings) {
    if (severity === 'info') continue;
    const mark = severity === 'error' ? 'error' : 'warning';
    const { current } = spot;
    if (current.kind === 'item' && items[current.item] !== 'error') items[current.item] = mark;
    if (current.kind === 'section' && sections[current.section] !== 'error') sections[current.section] = mark;
  }
  return { items, sections };
}
