import type { KeyboardEvent } from 'react';
import type { Editor } from 'slate';
import { moveBlocks, setKind, type TextKind, toggleMark } from './block-commands.ts';
import { syncSelection } from './sync-selection.ts';
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

/**
 * The editor's own keys. True = Slate shall do nothing of its own with the key: undo and redo, which Slate would swallow, go on to the
 * window, whose history they are. Nothing happens while a word is being composed. `onMoved`: blocks were moved down (1) or up (-1).
 */
export const editorKey = (editor: Editor, event: KeyboardEvent, onMoved: (by: 1 | -1) => void): boolean => {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return false;
  if ((event.ctrlKey || event.metaKey) && /^[zy]$/iu.test(event.key)) return true;
  if (isDeleting(event)) syncSelection(editor);
  if (!isOurs(event)) return false;
  syncSelection(editor);
  if (!run(editor, event, onMoved)) return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
};

/** Deleting what is selected must mean what the eye sees selected. */
function isDeleting({ key }: KeyboardEvent): boolean {
  return (key === 'Delete' || key === 'Backspace') && window.getSelection()?.isCollapsed === false;
}

/** A first look, so that ordinary typing costs nothing more. */
function isOurs({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Tab' || ctrlKey || metaKey || (altKey && key.startsWith('Arrow'));
}

/** False = this key is not ours. */
function run(editor: Editor, event: KeyboardEvent, onMoved: (by: 1 | -1) => void): boolean {
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return moveInTable(editor, event.shiftKey ? -1 : 1);
  if (event.altKey && !event.ctrlKey && !event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (moveBlocks(editor, by)) onMoved(by);
    return true;
  }
  if (!isControl) return false;
  const kind = kinds[event.key];
  const letter = event.key.toLowerCase();
  if (kind) setKind(editor, kind);
  else if (letter === 'b') toggleMark(editor, 'bold');
  else if (letter === 'i') toggleMark(editor, 'italic');
  else if (letter === 'l') event.currentTarget.dispatchEvent(new CustomEvent('diem-tin-link', { bubbles: true }));
  else return false;
  return true;
}
