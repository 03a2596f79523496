import { Editor, Element, Path, Point, Range, Transforms } from 'slate';
import type { IdSource } from '../../core/issue/ids.ts';
import { emptyParagraph } from './to-slate.ts';

/** Whether a selection leaves the cell, or the text, that it begins in for another cell. */
export const crossesCells = (editor: Editor, selection: Range): boolean => {
  const start = cellAt(editor, selection.anchor);
  const end = cellAt(editor, selection.focus);
  return start === null || end === null ? start !== end : !Path.equals(start, end);
};

/** Empties what is selected without merging: cells stay where they are; blocks that are covered from end to end go. */
export const deleteAcrossCells = (editor: Editor, selection: Range, ids: IdSource): void => {
  const [start, end] = Range.edges(selection);
  const first = start.path[0] ?? 0;
  const last = end.path[0] ?? 0;
  const caret = Editor.pointRef(editor, start);
  Editor.withoutNormalizing(editor, () => {
    for (let at = last; at >= first; at--) {
      const piece = {
        anchor: at === first ? start : Editor.start(editor, [at]),
        focus: at === last ? end : Editor.end(editor, [at]),
      };
      const isWhole = Editor.isStart(editor, piece.anchor, [at]) && Editor.isEnd(editor, piece.focus, [at]);
      const isEdgeText = (at === first || at === last) && isText(editor, at);
      if (isWhole && !isEdgeText && first !== last) Transforms.removeNodes(editor, { at: [at] });
      else emptyTexts(editor, piece, at);
    }
    if (editor.children.length === 0) Transforms.insertNodes(editor, emptyParagraph(ids), { at: [0] });
    const kept = caret.unref() ?? Editor.start(editor, [Math.min(first, editor.children.length - 1)]);
    Transforms.select(editor, kept);
  });
};

/** Each text or cell of one block loses what of it is selected. */
function emptyTexts(editor: Editor, piece: Range, at: number): void {
  const texts = isText(editor, at) ? [[at]] : cellPaths(editor, at);
  for (const path of texts) {
    const part = Range.intersection(piece, Editor.range(editor, path));
    if (part && !Point.equals(part.anchor, part.focus)) Transforms.delete(editor, { at: part });
  }
}

function cellPaths(editor: Editor, at: number): readonly Path[] {
  const cells = Editor.nodes(editor, { at: [at], match: (node) => Element.isElement(node) && node.type === 'cell' });
  return [...cells].map(([, path]) => path);
}

function cellAt(editor: Editor, point: Point): Path | null {
  const cell = Editor.above(editor, { at: point, match: (node) => Element.isElement(node) && node.type === 'cell' });
  return cell?.[1] ?? null;
}

function isText(editor: Editor, at: number): boolean {
  const block = editor.children[at];
  return block !== undefined && Element.isElement(block) && block.type !== 'picture' && block.type !== 'table';
}
