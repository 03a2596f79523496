import type { Issue } from '../issue/issue.ts';
import { romanNumeral } from './collect.ts';
import type { Bookmark, Destination, ItemPages, Layout, SectionPages as SectionRange } from './frames/layout.ts';
import { digits } from './number-pages.ts';
import type { Front } from './pages/front.ts';
import { issueFacts } from './pages/furniture.ts';
import type { SectionPages } from './pages/section-pages.ts';
import { fillLabel } from './setting.ts';
import type { Template } from './template/template.ts';

/** What is said about finished pages: contents as printed, bookmarks, destinations, page map, title. */
export function describe(
  issue: Issue,
  sections: readonly SectionPages[],
  front: Front,
  template: Template,
): Omit<Layout, 'pages' | 'structure' | 'warnings'> {
  const { entries, places, frontSheets } = front.numbered;
  const destinations: Destination[] = [
    { name: 'bia', page: 1, y: 0 },
    { name: 'muc-luc', page: 2, y: 0 },
  ];
  const bookmarks: Bookmark[] = [
    { title: template.labels.cover, destination: 'bia', children: [] },
    { title: template.labels.contents, destination: 'muc-luc', children: [] },
  ];
  let sheet = frontSheets;
  const ranges: SectionRange[] = [];
  for (const [index, section] of sections.entries()) {
    const id = section.printed.section.id;
    const name = `muc-${digits(index + 1, 2)}`;
    destinations.push({ name, page: sheet + 1, y: 0 });
    const own = entries.filter((entry) => entry.section === id);
    const children = own.map((entry) => ({
      title: bookmarkTitle(entry.date, entry.title),
      destination: entry.destination,
      children: [],
    }));
    bookmarks.push({ title: `${romanNumeral(index + 1)}. ${section.printed.name}`, destination: name, children });
    ranges.push({ section: id, firstPage: sheet + 1, lastPage: sheet + section.pages.length });
    for (const [position, entry] of own.entries()) {
      const anchor = section.anchors[position];
      const top = anchor === undefined ? 0 : (places.anchors.get(anchor.node)?.top ?? 0);
      destinations.push({ name: entry.destination, page: entry.page, y: Math.max(0, top - template.flow.item.gap / 2) });
    }
    sheet += section.pages.length;
  }
  return {
    destinations,
    bookmarks,
    contents: entries.map(({ section, item, date, title, page, label, destination }) => ({
      section,
      item,
      date,
      title,
      page,
      label,
      destination,
    })),
    pageMap: { sections: ranges, items: itemPages(sections, front) },
    title: fillLabel(template.labels.issueTitle, issueFacts(issue)),
    author: issue.masthead.publisher.join(', '),
    subject: issue.masthead.title,
    language: template.language,
  };
}

function itemPages(sections: readonly SectionPages[], front: Front): ItemPages[] {
  const { places, frontSheets } = front.numbered;
  return sections.flatMap((section) =>
    section.anchors.flatMap((anchor): ItemPages[] => {
      const range = anchor.item === null ? undefined : places.items.get(anchor.item);
      if (anchor.item === null || range === undefined) return [];
      const firstPage = frontSheets + range.first + 1;
      return [{ section: section.printed.section.id, item: anchor.item, firstPage, lastPage: frontSheets + range.last + 1 }];
    }),
  );
}

const bookmarkTitle = (date: string, title: string): string => (date === '' ? title : `${date}: ${title}`);
