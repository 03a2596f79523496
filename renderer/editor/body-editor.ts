import { createEditor, type Editor } from 'slate';
import { withReact } from 'slate-react';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { IdSource } from '../../core/issue/ids.ts';
import './slate-types.ts';
import { withBlockIds } from './with-block-ids.ts';
import { withDeletion } from './with-deletion.ts';
import { withEnter } from './with-enter.ts';
import { withGrammar } from './with-grammar.ts';
import { withInput } from './with-input.ts';
import { withShortcuts } from './with-shortcuts.ts';
import { withTables } from './with-tables.ts';

export interface BodyEditorSetup {
  readonly place: BlockPlace;
  readonly ids: IdSource;
  /** Whether a word is being composed just now. */
  readonly isComposing: () => boolean;
}

/** A Slate editor for the text of an item or a section: knows the document's grammar, ids of blocks, tables, and how Vietnamese is typed. */
export const createBodyEditor = ({ place, ids, isComposing }: BodyEditorSetup): Editor => {
  const editor = withReact(createEditor());
  return withInput(
    withShortcuts(
      withEnter(withTables(withDeletion(withGrammar(withBlockIds(editor, ids), place, ids), ids), ids), ids),
      isComposing,
    ),
  );
};
