import type { IsoDate, IssueId } from './ids.ts';
import type { Picture } from './picture.ts';
import type { Section } from './section.ts';

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Masthead {
  /** Name of the bulletin, in natural case. */
  readonly title: string;
  /** The publisher, one line an entry, highest body first. */
  readonly publisher: readonly string[];
  readonly website: string;
  readonly facebook: string;
  readonly slogan: string;
}

/** One issue of the bulletin: plain JSON, immutable. */
export interface Issue {
  readonly id: IssueId;
  readonly template: string;
  readonly number: number;
  readonly year: number;
  readonly period: Period;
  readonly masthead: Masthead;
  readonly coverPictures: readonly Picture[];
  readonly sections: readonly Section[];
  /** Text that an import could not place; kept until the editor deals with it, never printed. */
  readonly leftovers: readonly string[];
}
