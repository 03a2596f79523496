import type { Block } from '../../core/issue/block.ts';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { BlockId, IdSource, PictureId } from '../../core/issue/ids.ts';
import type { Caret } from '../app/current.ts';
import type { MarksOf } from './text-marks.ts';

export interface BodyEditorProps {
  readonly blocks: readonly Block[];
  readonly place: BlockPlace;
  readonly ids: IdSource;
  readonly label: string;
  readonly caret: Caret | null;
  /** Grows when the program puts the caret: the editor takes the focus there. */
  readonly caretPlaced: number;
  /** After every change, with the undo step it belongs to. */
  readonly onChange: (blocks: readonly Block[], group: string) => void;
  readonly onCaret: (caret: Caret) => void;
  /** Picture files that were pasted, dropped or chosen; `at` = the block behind which they go. */
  readonly onPictures: (files: readonly File[], at: BlockId | null) => void;
  readonly openPicture: (picture: PictureId) => void;
  /** Names the document: pictures that were copied in it may be pasted in it. */
  readonly origin: string;
  readonly pictureUrl: (media: string) => string;
  readonly registerComposing: (isComposing: () => boolean) => void;
  readonly registerFlush: (flush: () => void) => void;
  /** Text in an old encoding was pasted in Unicode: both, whole. */
  readonly onConverted?: (before: string, after: string) => void;
  /** Text that was just pasted looks like several items: the window may offer to make items of it. */
  readonly onItems?: (text: string) => void;
  /** Blocks were moved down (1) or up (-1) with the keyboard or by their grip. */
  readonly onMoved?: (by: 1 | -1) => void;
  /** What is underlined in a block. A new function draws all blocks anew: keep it while the findings are the same. */
  readonly marks?: MarksOf;
}
