import type { Block } from '../block.ts';
import type { ItemId, PictureId, SectionId } from '../ids.ts';
import type { Issue, Masthead } from '../issue.ts';
import type { Item } from '../item.ts';
import type { Picture } from '../picture.ts';
import type { Section } from '../section.ts';

/** `now` = a step of its own; `merge` = joins the step before when it edits the same field; `never` = not undone (not the user's doing). */
export type UndoMode = 'now' | 'merge' | 'never';

interface CommandBase {
  /** Overrides the mode that belongs to the command's type. */
  readonly undo?: UndoMode;
}

/** One command a field, so that the value's type follows from the field's name. */
type FieldCommand<Type extends string, Target, Fields> = {
  [Field in keyof Fields]: CommandBase & Target & { readonly type: Type; readonly field: Field; readonly value: Fields[Field] };
}[keyof Fields];

type IssueFields = Pick<
  Issue,
  'template' | 'number' | 'year' | 'period' | 'coverVariant' | 'leftovers' | 'dateStyle' | 'ignored' | 'printed'
>;
type SectionFields = Pick<Section, 'kind' | 'title' | 'shortTitle'>;
type ItemFields = Pick<Item, 'date' | 'lastDate' | 'headline' | 'shortTitle' | 'sources' | 'qr' | 'variant' | 'note' | 'status'>;
type PictureFields = Pick<Picture, 'media' | 'alt' | 'decorative' | 'caption' | 'credit' | 'focalPoint' | 'crop'>;

export type SetIssueField = FieldCommand<'setIssueField', unknown, IssueFields>;
export type SetMastheadField = FieldCommand<'setMastheadField', unknown, Masthead>;
export type SetSectionField = FieldCommand<'setSectionField', { readonly section: SectionId }, SectionFields>;
export type SetItemField = FieldCommand<'setItemField', { readonly item: ItemId }, ItemFields>;
/** Finds the picture anywhere: on the cover, in an item's row, in running text. */
export type SetPictureField = FieldCommand<'setPictureField', { readonly picture: PictureId }, PictureFields>;

export interface AddSection extends CommandBase {
  readonly type: 'addSection';
  readonly section: Section;
  /** Place among the sections, from 0; left out = last. */
  readonly at?: number;
}

export interface RemoveSection extends CommandBase {
  readonly type: 'removeSection';
  readonly section: SectionId;
}

export interface MoveSection extends CommandBase {
  readonly type: 'moveSection';
  readonly section: SectionId;
  /** Place after the move, from 0. */
  readonly at: number;
}

/** The whole text of a text section. */
export interface SetBlocks extends CommandBase {
  readonly type: 'setBlocks';
  readonly section: SectionId;
  readonly blocks: readonly Block[];
}

export interface AddItem extends CommandBase {
  readonly type: 'addItem';
  readonly section: SectionId;
  readonly item: Item;
  /** Place in the section, from 0; left out = last. */
  readonly at?: number;
}

export interface RemoveItem extends CommandBase {
  readonly type: 'removeItem';
  readonly item: ItemId;
}

export interface MoveItem extends CommandBase {
  readonly type: 'moveItem';
  readonly item: ItemId;
  /** Where it goes: its own section or another one. */
  readonly section: SectionId;
  /** Place in that section after the move, from 0. */
  readonly at: number;
}

/** The whole body of an item. */
export interface ReplaceBody extends CommandBase {
  readonly type: 'replaceBody';
  readonly item: ItemId;
  readonly blocks: readonly Block[];
}

/** By first day, earliest first; items of one day keep their order; items without a date come last. */
export interface SortItemsByDate extends CommandBase {
  readonly type: 'sortItemsByDate';
  readonly section: SectionId;
}

/** Every item of the section, each once, in the new order. */
export interface ReorderItems extends CommandBase {
  readonly type: 'reorderItems';
  readonly section: SectionId;
  readonly items: readonly ItemId[];
}

/** Into an item's row of pictures. */
export interface AddPicture extends CommandBase {
  readonly type: 'addPicture';
  readonly item: ItemId;
  readonly picture: Picture;
  /** Place in the row, from 0; left out = last. */
  readonly at?: number;
}

export interface AddCoverPicture extends CommandBase {
  readonly type: 'addCoverPicture';
  readonly picture: Picture;
  /** Place among the cover pictures, from 0; left out = last. */
  readonly at?: number;
}

/** From the cover or from an item's row; a picture in running text goes with its block. */
export interface RemovePicture extends CommandBase {
  readonly type: 'removePicture';
  readonly picture: PictureId;
}

export interface MovePicture extends CommandBase {
  readonly type: 'movePicture';
  readonly picture: PictureId;
  /** Whose row it goes to; null = the cover. */
  readonly item: ItemId | null;
  /** Place there after the move, from 0. */
  readonly at: number;
}

/** Every occurrence of the letters, case counts: titles, headlines, text, captions, credits and alt texts. */
export interface ReplaceText extends CommandBase {
  readonly type: 'replaceText';
  readonly find: string;
  readonly replace: string;
  /** Only there; left out = the whole issue. */
  readonly section?: SectionId;
}

/** Several commands as one step: all of them or none. */
export interface Batch extends CommandBase {
  readonly type: 'batch';
  readonly commands: readonly Command[];
}

/** An edit as plain JSON: what the editor, the command line and the journal all use. */
export type Command =
  | SetIssueField
  | SetMastheadField
  | AddSection
  | RemoveSection
  | MoveSection
  | SetSectionField
  | SetBlocks
  | AddItem
  | RemoveItem
  | MoveItem
  | SetItemField
  | ReplaceBody
  | SortItemsByDate
  | ReorderItems
  | AddPicture
  | AddCoverPicture
  | RemovePicture
  | MovePicture
  | SetPictureField
  | ReplaceText
  | Batch;

export type CommandType = Command['type'];
