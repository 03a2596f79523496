import type { BaseEditor } from 'slate';
import type { ReactEditor } from 'slate-react';
import type { BlockId } from '../../core/issue/ids.ts';
import type { Picture } from '../../core/issue/picture.ts';

/** Text in one look. A link is a look here, as in the issue: it never nests and never holds blocks. */
export interface TextLeaf {
  text: string;
  bold?: true;
  italic?: true;
  link?: string;
  /** Drawn over the text for a finding; never part of it. */
  mark?: LeafMark;
}

/** How a stretch of text is marked on screen: what was found there, and whether it is the finding that the user looks at. */
export interface LeafMark {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly isCurrent: boolean;
}

/** A block whose children are text. */
export interface TextElement {
  type: 'lead' | 'paragraph' | 'heading' | 'bullet' | 'numbered' | 'quote' | 'callout';
  id: BlockId;
  /** Of a heading. */
  level?: 1 | 2 | 3;
  /** Of a quote. */
  attribution?: string;
  /** Of a call-out. */
  title?: string;
  children: TextLeaf[];
}

/** A picture in the text; its children are empty and nobody's. */
export interface PictureElement {
  type: 'picture';
  id: BlockId;
  picture: Picture;
  children: TextLeaf[];
}

export interface TableElement {
  type: 'table';
  id: BlockId;
  header: boolean;
  children: RowElement[];
}

export interface RowElement {
  type: 'row';
  children: CellElement[];
}

export interface CellElement {
  type: 'cell';
  children: TextLeaf[];
}

export type BlockElement = TextElement | PictureElement | TableElement;

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor;
    Element: BlockElement | RowElement | CellElement;
    Text: TextLeaf;
  }
}
