import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { type Descendant, type Editor, Element, type NodeEntry } from 'slate';
import { Editable, ReactEditor, Slate } from 'slate-react';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { BlockId, IdSource } from '../../core/issue/ids.ts';
import { BlockView, type BlockViewContext, EditorContext, LeafView } from './BlockView.tsx';
import { createBodyEditor } from './body-editor.ts';
import type { BodyEditorProps } from './body-editor-props.ts';
import { currentBlock } from './current-block.ts';
import { editorKey } from './editor-keys.ts';
import { syncSelection } from './sync-selection.ts';
import { Toolbar } from './Toolbar.tsx';
import { type MarksOf, TextMarks } from './text-marks.ts';
import { toSlate } from './to-slate.ts';
import { useCompositionGuard } from './use-composition-guard.ts';
import { useExchange } from './use-exchange.ts';
import './editor.css';

const noMarks: MarksOf = () => [];

/** The editor of one text. It holds its own state while people type and hands blocks over after every change; blocks from outside replace only what differs. */
export function BodyEditor(props: BodyEditorProps) {
  const { blocks, place, ids, label, pictureUrl, openPicture, marks = noMarks } = props;
  const latest = useRef(props);
  latest.current = props;
  const editor = useMemo(() => newEditor(place, ids, latest), [place, ids]);
  const [initial] = useState<Descendant[]>(() => toSlate(blocks, ids));
  const { onSlateChange, onComposed } = useExchange(editor, latest, props);
  const guard = useCompositionGuard();
  const textMarks = useMemo(() => new TextMarks(editor, () => ReactEditor.isComposing(editor)), [editor]);
  const decorate = useCallback((entry: NodeEntry) => textMarks.decorate(entry, marks), [textMarks, marks]);
  const context = useMemo<BlockViewContext>(
    () => ({ place, pictureUrl, openPicture, onMoved: (by) => latest.current.onMoved?.(by) }),
    [place, pictureUrl, openPicture],
  );
  return (
    <div className="editor">
      <EditorContext value={context}>
        <Slate editor={editor} initialValue={initial} onChange={onSlateChange}>
          <Toolbar place={place} ids={ids} onPictures={(files) => takeFiles(editor, latest.current, files)} />
          <Editable
            className={`editor-text editor-in-${place}`}
            role="textbox"
            aria-multiline="true"
            aria-label={label}
            spellCheck={false}
            renderElement={BlockView}
            renderLeaf={LeafView}
            decorate={decorate}
            onDOMBeforeInput={(event) => {
              if (event.inputType.startsWith('history') || guard.isEcho(event)) event.preventDefault();
            }}
            onKeyDown={(event: KeyboardEvent) => {
              guard.key(event);
              return editorKey(editor, event, context.onMoved);
            }}
            onPaste={(event: ClipboardEvent) => {
              event.preventDefault();
              syncSelection(editor);
              editor.insertData(event.clipboardData);
            }}
            onDrop={(event: DragEvent) => dropFiles(editor, latest.current, event)}
            onCompositionEnd={(event) => {
              guard.ended(event.nativeEvent);
              onComposed();
            }}
          />
        </Slate>
      </EditorContext>
    </div>
  );
}

function newEditor(place: BlockPlace, ids: IdSource, latest: { readonly current: BodyEditorProps }): Editor {
  const editor: Editor = createBodyEditor({
    place,
    ids,
    origin: latest.current.origin,
    isComposing: () => ReactEditor.isComposing(editor),
    onPictures: (files) => void takeFiles(editor, latest.current, files),
    onConverted: (before, after) => latest.current.onConverted?.(before, after),
    onItems: (text) => latest.current.onItems?.(text),
  });
  return editor;
}

/** Hands on the pictures among files; false = there are none. */
function takeFiles(
  editor: Editor,
  { onPictures }: BodyEditorProps,
  list: FileList | readonly File[],
  at: BlockId | null = currentBlock(editor)?.[0].id ?? null,
): boolean {
  const files = [...list].filter((file) => file.type.startsWith('image/'));
  if (files.length > 0) onPictures(files, at);
  return files.length > 0;
}

/** Pictures that are dropped go behind the block under the pointer. */
function dropFiles(editor: Editor, props: BodyEditorProps, event: DragEvent): boolean {
  const { files } = event.dataTransfer;
  if (files.length === 0) return false;
  event.preventDefault();
  const at = ReactEditor.resolveEventRange(editor, event)?.focus.path[0];
  const block = at === undefined ? undefined : editor.children[at];
  takeFiles(editor, props, files, Element.isElement(block) && 'id' in block ? block.id : null);
  return true;
}
