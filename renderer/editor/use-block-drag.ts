import { type PointerEvent, useCallback } from 'react';
import { Transforms } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import type { BlockElement } from './slate-types.ts';

/** Drags a block by its grip: a line shows where it will land; it lands on release. `onMoved`: it landed further down (1) or up (-1). */
export function useBlockDrag(element: BlockElement, onMoved: (by: 1 | -1) => void): (event: PointerEvent<HTMLElement>) => void {
  const editor = useSlateStatic();
  return useCallback(
    (event) => {
      event.preventDefault();
      const grip = event.currentTarget;
      grip.setPointerCapture(event.pointerId);
      let target: HTMLElement | null = null;
      const mark = (next: HTMLElement | null) => {
        target?.classList.remove('is-drop');
        target = next;
        target?.classList.add('is-drop');
      };
      const move = ({ clientY }: globalThis.PointerEvent) => mark(blockAt(editor, clientY));
      const end = () => {
        grip.removeEventListener('pointermove', move);
        const to = target;
        mark(null);
        const by = to ? drop(editor, element, to) : 0;
        if (by !== 0) onMoved(by);
      };
      grip.addEventListener('pointermove', move);
      grip.addEventListener('lostpointercapture', end, { once: true });
    },
    [editor, element, onMoved],
  );
}

function blockAt(editor: ReactEditor, y: number): HTMLElement | null {
  const blocks = editor.children.flatMap((node) => ReactEditor.toDOMNode(editor, node));
  return blocks.find((block) => y < block.getBoundingClientRect().bottom) ?? null;
}

/** In front of the block that was marked; 0 = it stays where it was. */
function drop(editor: ReactEditor, element: BlockElement, before: HTMLElement): 1 | -1 | 0 {
  const from = ReactEditor.findPath(editor, element)[0] ?? 0;
  const node = ReactEditor.toSlateNode(editor, before);
  const to = ReactEditor.findPath(editor, node)[0] ?? 0;
  const at = to > from ? to - 1 : to;
  if (at === from) return 0;
  Transforms.moveNodes(editor, { at: [from], to: [at] });
  return at > from ? 1 : -1;
}
