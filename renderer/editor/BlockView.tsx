import { GripVertical, TriangleAlert } from 'lucide-react';
import { createContext, use } from 'react';
import { Transforms } from 'slate';
import { ReactEditor, type RenderElementProps, type RenderLeafProps, useFocused, useSelected, useSlateStatic } from 'slate-react';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { PictureId } from '../../core/issue/ids.ts';
import { editorWords } from '../words/editor.words.ts';
import { useWords } from '../words/use-words.ts';
import type { PictureElement, TextElement } from './slate-types.ts';
import { useBlockDrag } from './use-block-drag.ts';

export interface BlockViewContext {
  readonly place: BlockPlace;
  readonly pictureUrl: (media: string) => string;
  readonly openPicture: (picture: PictureId) => void;
  /** A block was moved down (1) or up (-1). */
  readonly onMoved: (by: 1 | -1) => void;
}

export const EditorContext = createContext<BlockViewContext>({
  place: 'item',
  pictureUrl: () => '',
  openPicture: () => {},
  onMoved: () => {},
});

/** One element of the text as the editor shows it: what it is, not how it will print. */
export function BlockView({ attributes, children, element }: RenderElementProps) {
  switch (element.type) {
    case 'picture':
      return (
        <div {...attributes} className="editor-block">
          <PictureView element={element} />
          {children}
        </div>
      );
    case 'table':
      return (
        <div {...attributes} className="editor-block">
          <table className={element.header ? 'editor-table has-head' : 'editor-table'}>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'row':
      return <tr {...attributes}>{children}</tr>;
    case 'cell':
      return <td {...attributes}>{children}</td>;
    default:
      return (
        <div {...attributes} className={`editor-block editor-${element.type}`} data-level={element.level}>
          <Grip element={element} />
          {element.type === 'callout' && <SideField element={element} field="title" />}
          <div className="editor-words">{children}</div>
          {element.type === 'quote' && <SideField element={element} field="attribution" />}
        </div>
      );
  }
}

/** Bold, italic and links. */
export function LeafView({ attributes, children, leaf }: RenderLeafProps) {
  let shown = children;
  if (leaf.bold) shown = <strong>{shown}</strong>;
  if (leaf.italic) shown = <em>{shown}</em>;
  if (leaf.link !== undefined)
    shown = (
      <span className="editor-link" title={leaf.link}>
        {shown}
      </span>
    );
  if (leaf.mark)
    shown = (
      <span className={`editor-mark editor-mark-${leaf.mark.severity}${leaf.mark.isCurrent ? ' is-current' : ''}`}>{shown}</span>
    );
  return <span {...attributes}>{shown}</span>;
}

/** The handle beside the block with the caret: dragged to move it. The keyboard has Alt+Up and Alt+Down. */
function Grip({ element }: { readonly element: TextElement }) {
  const isCurrent = useSelected();
  const { onMoved } = use(EditorContext);
  const drag = useBlockDrag(element, onMoved);
  return isCurrent ? (
    <span className="editor-grip" contentEditable={false} aria-hidden="true" onPointerDown={drag}>
      <GripVertical size={16} />
    </span>
  ) : null;
}

/** The title of a call-out, the name under a quote: plain fields beside the text. */
function SideField({ element, field }: { readonly element: TextElement; readonly field: 'title' | 'attribution' }) {
  const words = useWords(editorWords);
  const editor = useSlateStatic();
  return (
    <div className="editor-side" contentEditable={false}>
      <input
        className="editor-side-field"
        aria-label={words[field]}
        placeholder={words[field]}
        value={element[field] ?? ''}
        spellCheck={false}
        onChange={(event) =>
          Transforms.setNodes(editor, { [field]: event.target.value }, { at: ReactEditor.findPath(editor, element) })
        }
        onKeyDown={(event) => {
          if (!event.ctrlKey) event.stopPropagation();
        }}
        onPaste={(event) => event.stopPropagation()}
      />
    </div>
  );
}

function PictureView({ element }: { readonly element: PictureElement }) {
  const words = useWords(editorWords);
  const { pictureUrl, openPicture } = use(EditorContext);
  const isSelected = useSelected();
  const isFocused = useFocused();
  const { picture } = element;
  const isUndescribed = picture.alt === '' && !picture.decorative;
  return (
    <div className={isSelected && isFocused ? 'editor-picture is-selected' : 'editor-picture'} contentEditable={false}>
      <img src={pictureUrl(picture.media)} alt={picture.alt} />
      <div>
        <span>{picture.caption || words.picture}</span>
        {isUndescribed && (
          <span className="editor-undescribed">
            <TriangleAlert size={14} aria-hidden="true" /> {words.undescribed}
          </span>
        )}
        <button type="button" className="button button-outlined button-small" onClick={() => openPicture(picture.id)}>
          {words.openPicture}
        </button>
      </div>
    </div>
  );
}
