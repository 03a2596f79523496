import { Editor, Element, Range, Text, Transforms } from 'slate';
import { isLinkAddress } from '../../core/issue/inline.ts';
import { currentBlock, selectedBlocks } from './current-block.ts';
import type { TextElement } from './slate-types.ts';

export type TextKind = Pick<TextElement, 'type' | 'level'>;

/** Makes the selected blocks of this kind; the same kind again makes them paragraphs. Pictures and tables stay. */
export const setKind = (editor: Editor, kind: TextKind): void => {
  const blocks = selectedBlocks(editor).filter((at) => isText(editor, at));
  const isAlready = blocks.every((at) => isOfKind(editor.children[at], kind));
  const made: TextKind = isAlready ? { type: 'paragraph' } : kind;
  Editor.withoutNormalizing(editor, () => {
    for (const at of blocks) {
      Transforms.setNodes(editor, { level: undefined, ...made } as Partial<TextElement>, { at: [at] });
      if (made.type !== 'heading') Transforms.unsetNodes<TextElement>(editor, ['level'], { at: [at] });
    }
  });
};

/** The kind of the block with the caret; null in a picture, in a table, or without a caret. */
export const kindOf = (editor: Editor): TextKind | null => {
  const block = currentBlock(editor)?.[0];
  if (!block || block.type === 'picture' || block.type === 'table') return null;
  return block.level === undefined ? { type: block.type } : { type: block.type, level: block.level };
};

export const hasMark = (editor: Editor, mark: 'bold' | 'italic'): boolean => Editor.marks(editor)?.[mark] === true;

export const toggleMark = (editor: Editor, mark: 'bold' | 'italic'): void => {
  if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
};

/** The address under the caret; null = no link. */
export const linkAt = (editor: Editor): string | null => Editor.marks(editor)?.link ?? null;

/** Makes the selection a link, or the link under the caret lead elsewhere; '' removes it. Without either the address itself is inserted. */
export const setLink = (editor: Editor, url: string): void => {
  const { selection } = editor;
  if (selection === null) return;
  const range = Range.isCollapsed(selection) ? linkRange(editor) : selection;
  if (url === '') {
    if (range) Transforms.unsetNodes(editor, 'link', { at: range, match: Text.isText, split: true });
  } else if (isLinkAddress(url)) {
    if (range) Transforms.setNodes(editor, { link: url }, { at: range, match: Text.isText, split: true });
    else Transforms.insertNodes(editor, { text: url, link: url });
  }
};

/** Bold up to the first colon of each selected block, the colon included; again takes it away. */
export const boldToColon = (editor: Editor): void => {
  Editor.withoutNormalizing(editor, () => {
    for (const at of selectedBlocks(editor)) {
      if (!isText(editor, at)) continue;
      const colon = Editor.string(editor, [at]).indexOf(':');
      if (colon < 0) continue;
      const range = { anchor: Editor.start(editor, [at]), focus: pointAt(editor, at, colon + 1) };
      const isBold = [...Editor.nodes(editor, { at: range, match: Text.isText })].every(
        ([leaf]) => leaf.text === '' || leaf.bold,
      );
      if (isBold) Transforms.unsetNodes(editor, 'bold', { at: range, match: Text.isText, split: true });
      else Transforms.setNodes(editor, { bold: true }, { at: range, match: Text.isText, split: true });
    }
  });
};

/** Moves the selected blocks one place up or down. False = they stand at the edge. */
export const moveBlocks = (editor: Editor, by: 1 | -1): boolean => {
  const blocks = selectedBlocks(editor);
  const first = blocks[0] ?? 0;
  const last = blocks.at(-1) ?? 0;
  const neighbour = by < 0 ? first - 1 : last + 1;
  if (blocks.length === 0 || neighbour < 0 || neighbour >= editor.children.length) return false;
  Transforms.moveNodes(editor, { at: [neighbour], to: [by < 0 ? last : first] });
  return true;
};

/** The place of a letter in a block: offset in its plain text. */
export const pointAt = (editor: Editor, at: number, offset: number, inside: readonly number[] = []) => {
  let rest = offset;
  const path = [at, ...inside];
  for (const [leaf, leafPath] of Editor.nodes(editor, { at: path, match: Text.isText })) {
    if (rest <= leaf.text.length) return { path: leafPath, offset: rest };
    rest -= leaf.text.length;
  }
  return Editor.end(editor, path);
};

function isText(editor: Editor, at: number): boolean {
  const block = editor.children[at];
  return block !== undefined && Element.isElement(block) && block.type !== 'picture' && block.type !== 'table';
}

function isOfKind(node: unknown, { type, level }: TextKind): boolean {
  return Element.isElement(node) && node.type === type && (type !== 'heading' || ('level' in node && node.level === level));
}

/** All of the link that the caret stands in. */
function linkRange(editor: Editor): Range | null {
  if (editor.selection === null) return null;
  const [leaf, path] = Editor.leaf(editor, editor.selection.anchor);
  return leaf.link === undefined ? null : Editor.range(editor, path);
}
