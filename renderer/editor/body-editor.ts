import { createEditor, type Editor } from 'slate';
import { withReact } from 'slate-react';
import './slate-types.ts';
import { withCopy } from './copy/with-copy.ts';
import { type PasteSetup, withPaste } from './paste/with-paste.ts';
import { withBlockIds } from './with-block-ids.ts';
import { withDeletion } from './with-deletion.ts';
import { withEnter } from './with-enter.ts';
import { withGrammar } from './with-grammar.ts';
import { withInput } from './with-input.ts';
import { withShortcuts } from './with-shortcuts.ts';
import { withTables } from './with-tables.ts';

export interface BodyEditorSetup extends PasteSetup {
  /** Whether a word is being composed just now. */
  readonly isComposing: () => boolean;
}

/** A Slate editor for the text of an item or a section: knows the document's grammar, ids of blocks, tables, and how Vietnamese is typed. */
export const createBodyEditor = (setup: BodyEditorSetup): Editor => {
  const { place, ids, origin, isComposing } = setup;
  const kept = withGrammar(withBlockIds(withReact(createEditor()), ids), place, ids);
  const typed = withShortcuts(withEnter(withTables(withDeletion(kept, ids), ids), ids), isComposing);
  return withPaste(withCopy(withInput(typed), origin), setup);
};
