import { Editor, Element, Node, type NodeEntry, Text, Transforms } from 'slate';
import { type BlockPlace, grammar, type Mark } from '../../core/issue/grammar.ts';
import type { BlockId, IdSource } from '../../core/issue/ids.ts';
import { emptyParagraph } from './to-slate.ts';

const marks: readonly Mark[] = ['bold', 'italic', 'link'];

/** Keeps what the editor holds within the document's grammar: blocks at the top, text in them, tables of rows of cells, allowed marks only. */
export const withGrammar = (editor: Editor, place: BlockPlace, ids: IdSource): Editor => {
  const { isVoid, normalizeNode } = editor;
  editor.isVoid = (element) => element.type === 'picture' || isVoid(element);
  editor.normalizeNode = (entry, options) => {
    if (mend(editor, entry, place, ids)) return;
    normalizeNode(entry, options);
  };
  return editor;
};

/** Mends one thing; false = nothing was wrong. */
function mend(editor: Editor, [node, path]: NodeEntry, place: BlockPlace, ids: IdSource): boolean {
  if (Editor.isEditor(node)) return mendTop(editor, ids);
  if (Text.isText(node)) return false;
  if (!Element.isElement(node)) return false;
  if (path.length === 1) return mendBlock(editor, node, path, place);
  if (node.type === 'cell') return mendText(editor, node, path, grammar.table.marks);
  return false;
}

function mendTop(editor: Editor, ids: IdSource): boolean {
  if (editor.children.length === 0) {
    Transforms.insertNodes(editor, emptyParagraph(ids), { at: [0] });
    return true;
  }
  for (const [index, child] of editor.children.entries()) {
    if (Text.isText(child)) {
      Transforms.wrapNodes(editor, emptyParagraph(ids), { at: [index] });
      return true;
    }
    if (child.type === 'row' || child.type === 'cell') {
      Transforms.setNodes(editor, { type: 'paragraph', id: ids.next() as BlockId }, { at: [index] });
      return true;
    }
  }
  return false;
}

function mendBlock(editor: Editor, node: Element, path: number[], place: BlockPlace): boolean {
  if (node.type === 'row' || node.type === 'cell' || node.type === 'picture') return false;
  if (node.type === 'table') return mendTable(editor, path);
  if (!grammar[node.type].places.includes(place)) {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  }
  return mendText(editor, node, path, grammar[node.type].marks);
}

/** Text only, with the marks that are allowed there. */
function mendText(editor: Editor, node: Element, path: number[], allowed: readonly Mark[]): boolean {
  for (const [index, child] of node.children.entries()) {
    const at = [...path, index];
    if (!Text.isText(child)) {
      Transforms.unwrapNodes(editor, { at });
      return true;
    }
    const wrong = marks.filter((mark) => child[mark] !== undefined && !allowed.includes(mark));
    if (wrong.length > 0) {
      Transforms.unsetNodes(editor, [...wrong], { at });
      return true;
    }
  }
  return false;
}

function mendTable(editor: Editor, path: number[]): boolean {
  const table = Node.get(editor, path);
  if (!Element.isElement(table) || table.type !== 'table') return false;
  const rows = table.children;
  const wrong = rows.findIndex((row) => !Element.isElement(row) || row.type !== 'row');
  if (rows.length === 0 || wrong >= 0) {
    Transforms.removeNodes(editor, { at: rows.length === 0 ? path : [...path, wrong] });
    return true;
  }
  const width = Math.max(1, ...rows.map((row) => row.children.length));
  const short = rows.findIndex((row) => row.children.length < width || row.children.some((cell) => Text.isText(cell)));
  if (short < 0) return false;
  const row = rows[short];
  const stray = row?.children.findIndex((cell) => Text.isText(cell)) ?? -1;
  if (stray >= 0) Transforms.removeNodes(editor, { at: [...path, short, stray] });
  else
    Transforms.insertNodes(
      editor,
      { type: 'cell', children: [{ text: '' }] },
      { at: [...path, short, row?.children.length ?? 0] },
    );
  return true;
}
