import { useStore } from '../app/store.ts';
import type { LiveLayout } from './live-layout.ts';

export interface PageMarksProps {
  readonly live: LiveLayout;
  /** Sheet number, from 1. */
  readonly page: number;
  /** CSS px a point. */
  readonly scale: number;
}

/** Air between the text and the frame around it, pt. */
const air = 5;

/** Where the user is: a frame around the item, a bar at the caret. The words are in the editor: a screen reader needs none of it. */
export function PageMarks({ live, page, scale }: PageMarksProps) {
  const frame = useStore(live.marks, ({ frames }) => frames.find((candidate) => candidate.page === page)?.frame ?? null);
  const caret = useStore(live.marks, (marks) => (marks.caret?.page === page ? marks.caret : null));
  return (
    <>
      {frame && (
        <div
          className="pages-frame"
          style={{
            left: (frame.x - air) * scale,
            top: (frame.y - air) * scale,
            width: (frame.width + 2 * air) * scale,
            height: (frame.height + 2 * air) * scale,
          }}
        />
      )}
      {caret && (
        <div className="pages-caret" style={{ left: caret.x * scale, top: caret.top * scale, height: caret.height * scale }} />
      )}
    </>
  );
}
