import { type Editor, Element, Transforms } from 'slate';
import type { BlockId, IdSource } from '../../core/issue/ids.ts';

/** Gives the second of two blocks with one id a new one: after a split, a copy, a paste every block can be told from the others. */
export const withBlockIds = (editor: Editor, ids: IdSource): Editor => {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (path.length > 0 || Element.isElement(node)) return normalizeNode(entry, options);
    const seen = new Set<string>();
    for (const [index, block] of editor.children.entries()) {
      if (!('id' in block)) continue;
      if (block.id !== '' && !seen.has(block.id)) seen.add(block.id);
      else {
        Transforms.setNodes(editor, { id: ids.next() as BlockId }, { at: [index] });
        return;
      }
    }
    normalizeNode(entry, options);
  };
  return editor;
};
