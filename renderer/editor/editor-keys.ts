import type { KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import { moveBlocks, setKind, type TextKind, toggleMark } from './block-commands.ts';
import { moveInTable } from './with-tables.ts';

const kinds: Readonly<Record<string, TextKind>> = {
  '0': { type: 'paragraph' },
  '1': { type: 'heading', level: 1 },
  '2': { type: 'heading', level: 2 },
  '3': { type: 'heading', level: 3 },
  '7': { type: 'numbered' },
  '8': { type: 'bullet' },
  '9': { type: 'callout' },
};

/** The editor's own keys; all others go on to the window. Nothing happens while a word is being composed. */
export const editorKey = (editor: Editor, event: KeyboardEvent, _place: BlockPlace): void => {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (run(editor, event)) {
    event.preventDefault();
    event.stopPropagation();
  }
};

/** False = this key is not ours. */
function run(editor: Editor, event: KeyboardEvent): boolean {
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return moveInTable(editor, event.shiftKey ? -1 : 1);
  if (event.altKey && !event.ctrlKey && event.key === 'ArrowUp') return moveBlocks(editor, -1) || true;
  if (event.altKey && !event.ctrlKey && event.key === 'ArrowDown') return moveBlocks(editor, 1) || true;
  if (!isControl) return false;
  const kind = kinds[event.key];
  if (kind) setKind(editor, kind);
  else if (event.key === 'b') toggleMark(editor, 'bold');
  else if (event.key === 'i') toggleMark(editor, 'italic');
  else if (event.key === 'l') event.currentTarget.dispatchEvent(new CustomEvent('diem-tin-link', { bubbles: true }));
  else return false;
  return true;
}
