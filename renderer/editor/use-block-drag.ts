import { type PointerEvent, useCallback } from 'react';
import { Transforms } from 'slate';
import { ReactEditor, useSlateStatic } from 'slate-react';
import type { BlockElement } from './slate-types.ts';

/** Drags a block by its grip: a line shows where it will land; it lands on release. */
export function useBlockDrag(element: BlockElement): (event: PointerEvent<HTMLElement>) => void {
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
        if (to) drop(editor, element, to);
      };
      grip.addEventListener('pointermove', move);
      grip.addEventListener('lostpointercapture', end, { once: true });
    },
    [editor, element],
  );
}

function blockAt(editor: ReactEditor, y: number): HTMLElement | null {
  const blocks = editor.children.flatMap((node) => ReactEditor.toDOMNode(editor, node));
  return blocks.find((block) => y < block.getBoundingClientRect().bottom) ?? null;
}

/** In front of the block that was marked. */
function drop(editor: ReactEditor, element: BlockElement, before: HTMLElement): void {
  const from = ReactEditor.findPath(editor, element)[0] ?? 0;
  const node = ReactEditor.toSlateNode(editor, before);
  const to = ReactEditor.findPath(editor, node)[0] ?? 0;
  const at = to > from ? to - 1 : to;
  if (at !== from) Transforms.moveNodes(editor, { at: [from], to: [at] });
}
