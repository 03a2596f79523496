import type { BlockId, ItemId, PictureId, SectionId } from '../../issue/ids.ts';
import type { NodeId } from './geometry.ts';

/** Structure types of ISO 32000-1, 14.8.4, as far as the bulletin uses them. */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'Art'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Figure'
  | 'Caption'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** What part of the issue a node shows: a click on the page goes there. */
export interface Place {
  readonly section: SectionId | null;
  readonly item: ItemId | null;
  readonly block: BlockId | null;
  readonly picture: PictureId | null;
}

/** One element of the structure tree. `Layout.structure` lists them in reading order, parents before children. */
export interface StructureNode {
  readonly id: NodeId;
  /** null for the root only. */
  readonly parent: NodeId | null;
  readonly role: StructureRole;
  readonly place: Place;
  /** Text alternative of a Figure. */
  readonly alt: string | null;
  /** Of an L. */
  readonly numbering: 'None' | 'Disc' | 'Decimal' | null;
}
