import type { Issue } from '../core/issue/issue.ts';
import type { Layout } from '../core/layout/frames/layout.ts';
import { sayWarning } from '../core/layout/say-warning.ts';
import type { Language } from '../services/messages/message-facts.ts';

export type PageMapReport = ReturnType<typeof reportPageMap>;

/** What `layout --json` prints. Pages count from 1 = the first sheet; labels are what is printed. */
export const reportPageMap = (issue: Issue, layout: Layout, language: Language) => {
  const sections = new Map(issue.sections.map((section) => [section.id, section]));
  const items = new Map(
    issue.sections.flatMap((section) => (section.form === 'items' ? section.items.map((item) => [item.id, item] as const) : [])),
  );
  return {
    pages: layout.pages.length,
    sections: layout.pageMap.sections.map(({ section, firstPage, lastPage }) => ({
      id: section,
      kind: sections.get(section)?.kind ?? '',
      title: sections.get(section)?.title ?? '',
      firstPage,
      lastPage,
    })),
    contents: layout.contents.map(({ section, item, date, title, page, label }) => ({
      section,
      kind: sections.get(section)?.kind ?? '',
      ...(item === null ? {} : { item }),
      date,
      title,
      page,
      label,
    })),
    items: layout.pageMap.items.map(({ section, item, firstPage, lastPage }) => ({
      id: item,
      headline: items.get(item)?.headline ?? '',
      kind: sections.get(section)?.kind ?? '',
      section,
      firstPage,
      lastPage,
    })),
    warnings: layout.warnings.map((warning) => ({
      key: warning.key,
      severity: warning.severity,
      ...warning.place,
      facts: warning.facts,
      message: sayWarning(warning, issue, language),
    })),
  };
};
