import type { BlockId } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { Rect } from '../../../core/layout/frames/geometry.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import type { Finding } from '../../../core/preflight/finding.ts';
import { rowKey } from '../../findings/row-key.ts';
import type { FindingMark } from '../layout-summary.ts';
import { findBlock } from './find-text.ts';
import { lineBox } from './frame-box.ts';
import { type PrintedLetter, type PrintedPart, printedText } from './printed-text.ts';

/** Where the words of errors and warnings stand on the pages; what is left as it is has no mark. Words that are not there any more have none. */
export function findingMarks(
  findings: readonly Finding[],
  issue: Issue,
  layout: Layout,
  faces: FaceSource,
): readonly FindingMark[] {
  const left = new Set(issue.ignored.map(({ key }) => key));
  const known = new Map<BlockId, readonly PrintedPart[]>();
  const partsOf = (id: BlockId): readonly PrintedPart[] => {
    const parts = known.get(id) ?? printedParts(id, issue, layout, faces);
    known.set(id, parts);
    return parts;
  };
  return findings.flatMap((finding): readonly FindingMark[] => {
    const { place, range, words, severity, key } = finding;
    if (severity === 'info' || range === null || words === '' || place.block === null || left.has(key)) return [];
    const part = partsOf(place.block).find((one) => isMeant(one, finding));
    if (part === undefined || part.part.text.slice(range.start, range.end) !== words) return [];
    const letters = part.letters.filter(({ offset }) => offset >= range.start && offset < range.end);
    return boxesByPage(letters, faces).map((boxes) => ({ key: rowKey(finding), severity, ...boxes }));
  });
}

function printedParts(id: BlockId, issue: Issue, layout: Layout, faces: FaceSource): readonly PrintedPart[] {
  const found = findBlock(issue, id);
  if (found === null) return [];
  const { block, item, section } = found;
  const pages =
    item === null
      ? layout.pageMap.sections.find((one) => one.section === section.id)
      : layout.pageMap.items.find((one) => one.item === item.id);
  return pages === undefined ? [] : printedText(block, layout, faces, pages.firstPage, pages.lastPage);
}

function isMeant({ part }: PrintedPart, { place: { field, cell } }: Finding): boolean {
  if (field === 'cell') return part.kind === 'cell' && part.row === cell?.[0] && part.column === cell[1];
  return field === 'text' && part.kind === 'text';
}

/** One box a line, together by pages. */
function boxesByPage(
  letters: readonly PrintedLetter[],
  faces: FaceSource,
): readonly { readonly page: number; readonly boxes: readonly Rect[] }[] {
  const lines = new Map<PrintedLetter['line'], { page: number; left: number; right: number }>();
  for (const { line, page, left, right } of letters) {
    const before = lines.get(line);
    lines.set(line, { page, left: Math.min(left, before?.left ?? left), right: Math.max(right, before?.right ?? right) });
  }
  const pages = new Map<number, Rect[]>();
  for (const [line, { page, left, right }] of lines) {
    const { y, height } = lineBox(line, faces);
    pages.set(page, [...(pages.get(page) ?? []), { x: left, y, width: right - left, height }]);
  }
  return [...pages].map(([page, boxes]) => ({ page, boxes }));
}
