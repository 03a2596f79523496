import type { MediaStore } from '../../media/media-store.ts';
import { exportEdition } from '../export-edition.ts';
import { layOut } from '../lay-out.ts';
import type { ExportOrder, ExportOutcome } from './protocol.ts';

class Stopped extends Error {}

/** Lays an issue out and makes one edition. `onPage` returns false to stop the work: nothing half-made stays. */
export const makeExport = async (
  { issue, edition, ...order }: ExportOrder,
  media: MediaStore,
  onPage: (page: number, of: number) => boolean,
): Promise<ExportOutcome> => {
  const laidOut = await layOut(issue, media);
  if (!laidOut.ok) return { failure: laidOut };
  try {
    const made = await exportEdition(edition, laidOut, {
      ...{ issue, media, ...order },
      onPage: (page, of) => {
        if (!onPage(page, of)) throw new Stopped();
      },
    });
    if (!made.ok) return { failure: made };
    const items = Object.fromEntries(laidOut.layout.pageMap.items.map(({ item, firstPage }) => [item, firstPage]));
    return { made, places: { pages: laidOut.layout.pages.length, items } };
  } catch (error) {
    if (error instanceof Stopped) return 'stopped';
    throw error;
  }
};
