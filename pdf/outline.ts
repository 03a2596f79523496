import type { Bookmark } from '../core/layout/frames/layout.ts';
import type { ExplicitDestination } from './destinations.ts';
import type { PdfDevice } from './device/pdf-device.ts';
import { type PdfReference, pdfText } from './device/pdf-value.ts';

/** Writes the bookmarks (ISO 32000-1, 12.3.3), all open, and lets the viewer show them. */
export function writeOutline(
  device: PdfDevice,
  bookmarks: readonly Bookmark[],
  destinations: ReadonlyMap<string, ExplicitDestination>,
): void {
  if (bookmarks.length === 0) return;
  const root = device.reserve();
  const { first, last, count } = writeItems(device, bookmarks, root, destinations);
  root.data = { Type: 'Outlines', First: first, Last: last, Count: count };
  device.catalog.Outlines = device.write(root);
  device.catalog.PageMode = 'UseOutlines';
}

interface Items {
  readonly first: PdfReference;
  readonly last: PdfReference;
  /** Items that show, those under them included. */
  readonly count: number;
}

function writeItems(
  device: PdfDevice,
  bookmarks: readonly Bookmark[],
  parent: PdfReference,
  destinations: ReadonlyMap<string, ExplicitDestination>,
): Items {
  const references = bookmarks.map(() => device.reserve());
  const [first = parent] = references;
  let count = bookmarks.length;
  for (const [index, bookmark] of bookmarks.entries()) {
    const reference = references[index] ?? parent;
    const destination = destinations.get(bookmark.destination);
    if (destination === undefined)
      throw new Error(`bookmark "${bookmark.title}" leads to ${bookmark.destination}, which does not exist`);
    reference.data = {
      Title: pdfText(bookmark.title),
      Parent: parent,
      Prev: references[index - 1],
      Next: references[index + 1],
      Dest: destination,
    };
    if (bookmark.children.length > 0) {
      const items = writeItems(device, bookmark.children, reference, destinations);
      Object.assign(reference.data, { First: items.first, Last: items.last, Count: items.count });
      count += items.count;
    }
    device.write(reference);
  }
  return { first, last: references.at(-1) ?? parent, count };
}
