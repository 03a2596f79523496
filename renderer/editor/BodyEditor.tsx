import { type ClipboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Descendant, type Editor, Transforms } from 'slate';
import { Editable, ReactEditor, Slate } from 'slate-react';
import type { Block } from '../../core/issue/block.ts';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { BlockId, IdSource, PictureId } from '../../core/issue/ids.ts';
import type { Caret } from '../app/current.ts';
import { BlockView, type BlockViewContext, EditorContext, LeafView } from './BlockView.tsx';
import { createBodyEditor } from './body-editor.ts';
import { caretOf, pointOf } from './caret.ts';
import { currentBlock } from './current-block.ts';
import { editorKey } from './editor-keys.ts';
import { fromSlate } from './from-slate.ts';
import { paste } from './paste/with-paste.ts';
import { syncSelection } from './sync-selection.ts';
import { Toolbar } from './Toolbar.tsx';
import { takeBlocks } from './take-blocks.ts';
import { toSlate } from './to-slate.ts';
import { TypingGroups } from './typing-groups.ts';
import './editor.css';

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
  readonly pictureUrl: (media: string) => string;
  readonly registerComposing: (isComposing: () => boolean) => void;
  readonly registerFlush: (flush: () => void) => void;
}

/** The editor of one text. It holds its own state while people type and hands blocks over after every change; blocks from outside replace only what differs. */
export function BodyEditor(props: BodyEditorProps) {
  const { blocks, place, ids, label, caret, caretPlaced, pictureUrl, openPicture } = props;
  const latest = useRef(props);
  latest.current = props;
  const editor = useMemo(() => createBodyEditor({ place, ids, isComposing: () => composing(editorRef.current) }), [place, ids]);
  const editorRef = useRef<Editor | null>(null);
  editorRef.current = editor;
  const [initial] = useState<Descendant[]>(() => toSlate(blocks, ids));
  const handedOver = useRef(blocks);
  const isTaking = useRef(false);
  const groups = useMemo(() => new TypingGroups(), []);

  const handOver = useCallback(() => {
    const changed = fromSlate(editor.children);
    if (sameBlocks(changed, handedOver.current)) return;
    handedOver.current = changed;
    latest.current.onChange(changed, groups.of(editor.operations, performance.now()));
  }, [editor, groups]);
  const onSlateChange = useCallback(() => {
    if (isTaking.current) return;
    const isText = editor.operations.some(({ type }) => type !== 'set_selection');
    if (isText && !ReactEditor.isComposing(editor)) handOver();
    else if (!isText) groups.jump();
    const moved = caretOf(editor);
    if (moved) latest.current.onCaret(moved);
  }, [editor, groups, handOver]);
  const takeFromOutside = useCallback(() => {
    const { blocks: wanted, caret: at } = latest.current;
    if (wanted === handedOver.current || ReactEditor.isComposing(editor)) return;
    handedOver.current = wanted;
    isTaking.current = true;
    takeBlocks(editor, wanted, at, ids);
    // Slate tells of changes in a microtask.
    void Promise.resolve().then(() => {
      isTaking.current = false;
    });
  }, [editor, ids]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: blocks are the news
  useEffect(takeFromOutside, [blocks, takeFromOutside]);
  useEffect(() => {
    latest.current.registerComposing(() => ReactEditor.isComposing(editor));
    latest.current.registerFlush(handOver);
    return () => {
      handOver();
      latest.current.registerComposing(() => false);
      latest.current.registerFlush(() => {});
    };
  }, [editor, handOver]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a caret that the program puts is followed
  useEffect(() => {
    const point = pointOf(editor, caret);
    if (!point) return;
    Transforms.select(editor, point);
    ReactEditor.focus(editor);
  }, [caretPlaced, editor]);

  const context = useMemo<BlockViewContext>(() => ({ place, pictureUrl, openPicture }), [place, pictureUrl, openPicture]);
  const takeFiles = (list: FileList | readonly File[]): boolean => {
    const files = [...list].filter((file) => file.type.startsWith('image/'));
    if (files.length > 0) latest.current.onPictures(files, currentBlock(editor)?.[0].id ?? null);
    return files.length > 0;
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    syncSelection(editor);
    const { clipboardData } = event;
    const html = clipboardData.getData('text/html');
    const text = clipboardData.getData('text/plain');
    if (html === '' && text === '') takeFiles(clipboardData.files);
    else paste(editor, { html, text }, place, ids);
  };
  return (
    <div className="editor">
      <EditorContext value={context}>
        <Slate editor={editor} initialValue={initial} onChange={onSlateChange}>
          <Toolbar place={place} ids={ids} onPictures={takeFiles} />
          <Editable
            className={`editor-text editor-${place}`}
            role="textbox"
            aria-multiline="true"
            aria-label={label}
            spellCheck={false}
            renderElement={BlockView}
            renderLeaf={LeafView}
            onDOMBeforeInput={(event) => {
              if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') event.preventDefault();
            }}
            onKeyDown={(event) => editorKey(editor, event)}
            onPaste={onPaste}
            onDrop={(event) => {
              if (!takeFiles(event.dataTransfer.files)) return false;
              event.preventDefault();
              return true;
            }}
            onCompositionEnd={() => {
              setTimeout(() => {
                handOver();
                takeFromOutside();
              });
            }}
          />
        </Slate>
      </EditorContext>
    </div>
  );
}

function composing(editor: Editor | null): boolean {
  return editor !== null && ReactEditor.isComposing(editor);
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}
