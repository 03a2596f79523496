import type { LinkFrame } from '../../core/layout/frames/frame.ts';
import type { Bookmark, Layout } from '../../core/layout/frames/layout.ts';
import { boxName, isNear } from './compare-painting.ts';
import type { Difference } from './difference.ts';
import type { Box } from './read-content.ts';
import type { ReadBookmark, ReadDocument, ReadLink, ReadPage } from './read-document.ts';

/** Links, where they lead, bookmarks, and the numbers in the contents against the pages that the file really has. */
export function compareLinks(layout: Layout, read: ReadDocument): readonly Difference[] {
  return [
    ...layout.pages.flatMap(({ number, frames }, index) =>
      comparePage(
        number,
        frames.filter((frame) => frame.kind === 'link').filter(({ areas }) => areas.length > 0),
        read.pages[index]?.links ?? [],
      ),
    ),
    ...compareDestinations(layout, read),
    ...compareBookmarks(layout, layout.bookmarks, read.bookmarks),
    ...compareContents(layout, read),
  ];
}

function comparePage(page: number, expected: readonly LinkFrame[], found: readonly ReadLink[]): readonly Difference[] {
  const names = expected.map(linkName);
  const foundNames = found.map(readName);
  const at = names.findIndex((name, index) => name !== foundNames[index] || !areAlike(expected[index], found[index]));
  if (at < 0 && found.length === expected.length) return [];
  const index = at < 0 ? expected.length : at;
  return [
    { kind: 'link', page, expected: full(expected[index], names[index]), found: fullRead(found[index], foundNames[index]) },
  ];
}

function linkName({ target, label }: LinkFrame): string {
  return `${label} → ${'destination' in target ? `#${target.destination}` : ascii(target.url)}`;
}

function readName({ url, destination, label }: ReadLink): string {
  return `${label} → ${destination === null ? (url ?? '') : `#${destination}`}`;
}

/** As addresses are written in a file: other letters percent-encoded. */
function ascii(url: string): string {
  return url.trim().replace(/[^\x21-\x7e]+/gu, (letters) => encodeURIComponent(letters));
}

function areAlike(expected: LinkFrame | undefined, found: ReadLink | undefined): boolean {
  if (expected === undefined || found === undefined || expected.areas.length !== found.areas.length) return false;
  return expected.areas.every((area, index) => {
    const other = found.areas[index];
    return other !== undefined && isNear(area.x, other.x) && isNear(area.y, other.y) && isNear(area.width, other.width);
  });
}

const areaNames = (areas: readonly Box[]): string => areas.map(boxName).join(' | ');
const full = (link: LinkFrame | undefined, name = '—'): string => (link ? `${name} (${areaNames(link.areas)})` : name);
const fullRead = (link: ReadLink | undefined, name = '—'): string => (link ? `${name} (${areaNames(link.areas)})` : name);

function compareDestinations({ destinations }: Layout, read: ReadDocument): readonly Difference[] {
  return destinations.flatMap(({ name, page, y }): readonly Difference[] => {
    const found = read.destinations.get(name);
    if (found?.page === page && isNear(found.y, y)) return [];
    const place = found === undefined ? '—' : `${found.page}; ${found.y.toFixed(1)}`;
    return [{ kind: 'destination', page, expected: `${name}: ${page}; ${y.toFixed(1)}`, found: place }];
  });
}

function compareBookmarks(layout: Layout, expected: readonly Bookmark[], found: readonly ReadBookmark[]): readonly Difference[] {
  const pages = new Map(layout.destinations.map(({ name, page }) => [name, page]));
  const named = (bookmarks: readonly Bookmark[], depth = 0): readonly string[] =>
    bookmarks.flatMap(({ title, destination, children }) => [
      `${depth} ${title} ${pages.get(destination)}`,
      ...named(children, depth + 1),
    ]);
  const readNames = (bookmarks: readonly ReadBookmark[], depth = 0): readonly string[] =>
    bookmarks.flatMap(({ title, page, children }) => [`${depth} ${title} ${page}`, ...readNames(children, depth + 1)]);
  const [wanted, own] = [named(expected), readNames(found)];
  const at = wanted.findIndex((name, index) => name !== own[index]);
  if (at < 0 && own.length === wanted.length) return [];
  const index = at < 0 ? wanted.length : at;
  return [{ kind: 'bookmark', page: null, expected: wanted[index] ?? '—', found: own[index] ?? '—' }];
}

/** The last thing printed in an entry's link is the number of the page that the link leads to, as that page calls itself. */
function compareContents(layout: Layout, read: ReadDocument): readonly Difference[] {
  const pages = layout.pages.flatMap(({ master }, index) => (master === 'contents' ? [read.pages[index]] : []));
  const links = pages.flatMap((page) => (page ? page.links.map((link) => ({ page, link })) : []));
  return layout.contents.flatMap((entry): readonly Difference[] => {
    const found = links.find(({ link }) => link.destination === entry.destination);
    const target = read.destinations.get(entry.destination);
    const label = target === undefined ? '—' : (read.pages[target.page - 1]?.label ?? '—');
    const printed = found === undefined ? '—' : lastNumber(found.page, found.link.areas);
    return printed === label
      ? []
      : [{ kind: 'contents', page: entry.page, expected: `${entry.title}: ${label}`, found: printed }];
  });
}

function lastNumber({ painted }: ReadPage, areas: readonly Box[]): string {
  const inside = painted.filter(
    (one) =>
      one.kind === 'text' &&
      areas.some(({ x, y, width, height }) => one.x >= x - 1 && one.x <= x + width + 1 && one.y >= y && one.y <= y + height + 2),
  );
  const last = inside.at(-1);
  return last?.kind === 'text' ? last.text.trim() : '—';
}
