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

/** Where the user is, a frame around the item, a bar at the caret; and what the preflight found. The words are in the editor and the list: a screen reader needs none of it. */
export function PageMarks({ live, page, scale }: PageMarksProps) {
  const frame = useStore(live.marks, ({ frames }) => frames.find((candidate) => candidate.page === page)?.frame ?? null);
  const caret = useStore(live.marks, (marks) => (marks.caret?.page === page ? marks.caret : null));
  const found = useStore(live.findingMarks, (all) => all.filter((mark) => mark.page === page), sameList);
  const lookedAt = useStore(live.lookedAt, (key) => key);
  return (
    <>
      {found.flatMap(({ key, severity, boxes }) =>
        boxes.map((box) => (
          <div
            key={`${key} ${box.x} ${box.y}`}
            className={`pages-finding pages-finding-${severity}${key === lookedAt ? ' is-current' : ''}`}
            style={{ left: box.x * scale, top: box.y * scale, width: box.width * scale, height: box.height * scale }}
          />
        )),
      )}
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

const sameList = <T,>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((entry, at) => entry === other[at]);
