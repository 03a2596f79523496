import type { Block } from './block.ts';
import type { SectionId } from './ids.ts';
import type { Item } from './item.ts';

/** `trend | national | spotlight | local`, or one that the template defines. */
export type SectionKind = string;

/** A section made of running text (the trend summary). */
export interface TextSection {
  readonly form: 'text';
  readonly id: SectionId;
  readonly kind: SectionKind;
  /** The section's own title, in natural case. */
  readonly title: string;
  /** Name in running heads and contents; '' = the template's name for this kind. */
  readonly shortTitle: string;
  readonly blocks: readonly Block[];
}

/** A section made of news items. */
export interface ItemSection {
  readonly form: 'items';
  readonly id: SectionId;
  readonly kind: SectionKind;
  readonly title: string;
  readonly shortTitle: string;
  readonly items: readonly Item[];
}

export type Section = TextSection | ItemSection;
