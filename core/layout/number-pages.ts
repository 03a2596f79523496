import type { Item } from '../issue/item.ts';
import { printDayMonth } from '../text/dates.ts';
import { type FoundPlaces, findPlaces } from './find-places.ts';
import type { NumberedEntry } from './pages/numbered-entry.ts';
import type { Anchor, SectionPages } from './pages/section-pages.ts';
import type { Template } from './template/template.ts';

export interface NumberedSections {
  /** Printed page numbers of all sheets: cover, contents, sections. */
  readonly labels: readonly string[];
  readonly entries: readonly NumberedEntry[];
  /** Where things stand; page indexes count from the first sheet of the first section. */
  readonly places: FoundPlaces;
  /** Sheets before the first section. */
  readonly frontSheets: number;
}

/** Numbers all sheets when the contents take `contentsCount` of them, and finds the page of every entry. */
export function numberPages(sections: readonly SectionPages[], contentsCount: number, template: Template): NumberedSections {
  const frontSheets = 1 + contentsCount;
  const bodySheets = sections.reduce((sum, section) => sum + section.pages.length, 0);
  const labels = printedNumbers(contentsCount, bodySheets, template);
  const places = findPlaces(sections.flatMap((section) => section.pages));
  const entries: NumberedEntry[] = [];
  for (const section of sections) {
    for (const anchor of section.anchors) {
      const page = frontSheets + (places.anchors.get(anchor.node)?.page ?? 0) + 1;
      entries.push({
        printed: section.printed,
        section: section.printed.section.id,
        item: anchor.item,
        date: dateOf(anchor, section, template),
        title: anchor.title,
        page,
        label: labels[page - 1] ?? '',
        destination: `${anchor.item === null ? 'de-muc' : 'tin'}-${digits(entries.length + 1, 4)}`,
      });
    }
  }
  return { labels, entries, places, frontSheets };
}

/** The first entry of each section of items, in order: what the cover announces. */
export function teasersOf(entries: readonly NumberedEntry[]): readonly NumberedEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    if (entry.item === null || seen.has(entry.section)) return false;
    seen.add(entry.section);
    return true;
  });
}

/** A number with leading zeros: names of destinations sort as they count. */
export const digits = (value: number, length: number): string => String(value).padStart(length, '0');

function printedNumbers(contentsCount: number, bodySheets: number, template: Template): string[] {
  const labels = [template.labels.cover];
  let number = template.counting.cover ? 2 : 1;
  for (let sheet = 1; sheet <= contentsCount; sheet++) {
    labels.push(template.counting.contents ? String(number++) : 'i'.repeat(Math.min(sheet, 3)) || String(sheet));
  }
  for (let sheet = 0; sheet < bodySheets; sheet++) labels.push(String(number++));
  return labels;
}

function dateOf(anchor: Anchor, { printed }: SectionPages, template: Template): string {
  const item: Item | undefined =
    printed.section.form === 'items' ? printed.section.items.find(({ id }) => id === anchor.item) : undefined;
  return item === undefined || item.date === null ? '' : printDayMonth(item.date, template.dateStyle, item.lastDate);
}
