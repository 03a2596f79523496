import type { BlockId, ItemId } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { NodeId } from '../../../core/layout/frames/geometry.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import type { Page } from '../../../core/layout/frames/page.ts';
import type { Spot } from '../../app/current.ts';
import { type CaretMark, type Marks, noMarks, type PageSpot } from '../layout-summary.ts';
import { caretPlace } from './caret-place.ts';
import { findBlock } from './find-text.ts';
import { boxAround } from './frame-box.ts';
import { printedText } from './printed-text.ts';

/** Where the user's place shows on the pages. */
export function marksFor(spot: Spot, issue: Issue, layout: Layout, faces: FaceSource): Marks {
  const { current, caret } = spot;
  switch (current.kind) {
    case 'cover':
      return { ...noMarks, spot: wholePage(layout.pages[0]) };
    case 'contents':
      return { ...noMarks, spot: wholePage(layout.pages.find((page) => page.master === 'contents')) };
    case 'section': {
      const range = layout.pageMap.sections.find(({ section }) => section === current.section);
      if (range === undefined) return noMarks;
      const pages = layout.pages.slice(range.firstPage - 1, range.lastPage);
      if (caret?.in !== 'body') return { ...noMarks, spot: wholePage(pages[0]) };
      return marksOn(
        pages,
        ofBlock(caret.block, layout),
        caretMark(spot, issue, layout, faces, range.firstPage, range.lastPage),
        faces,
      );
    }
    case 'item': {
      const range = layout.pageMap.items.find(({ item }) => item === current.item);
      if (range === undefined) return noMarks;
      const pages = layout.pages.slice(range.firstPage - 1, range.lastPage);
      return marksOn(
        pages,
        ofItem(current.item, layout),
        caretMark(spot, issue, layout, faces, range.firstPage, range.lastPage),
        faces,
      );
    }
  }
}

type Belongs = (node: NodeId) => boolean;

const ofItem =
  (item: ItemId, { structure }: Layout): Belongs =>
  (node) =>
    structure[node]?.place.item === item;

const ofBlock =
  (block: BlockId, { structure }: Layout): Belongs =>
  (node) =>
    structure[node]?.place.block === block;

function marksOn(pages: readonly Page[], belongs: Belongs, caret: CaretMark | null, faces: FaceSource): Marks {
  const frames = pages.flatMap((page) => {
    const frame = boxAround(page, belongs, faces);
    return frame === null ? [] : [{ page: page.number, frame }];
  });
  const first = frames[0];
  const spot =
    caret ?? (first ? { page: first.page, x: null, top: first.frame.y, height: first.frame.height } : wholePage(pages[0]));
  return { frames, caret, spot };
}

function caretMark(
  { caret }: Spot,
  issue: Issue,
  layout: Layout,
  faces: FaceSource,
  firstPage: number,
  lastPage: number,
): CaretMark | null {
  if (caret?.in !== 'body') return null;
  const found = findBlock(issue, caret.block);
  if (found === null) return null;
  const printed = printedText(found.block, layout, faces, firstPage, lastPage).find(({ part }) =>
    part.kind === 'cell' ? part.row === caret.cell?.[0] && part.column === caret.cell[1] : part.kind === 'text',
  );
  return printed === undefined ? null : caretPlace(printed.letters, printed.part.text, caret.offset, faces);
}

const wholePage = (page: Page | undefined): PageSpot | null =>
  page === undefined ? null : { page: page.number, x: null, top: 0, height: page.height };
