import type { PrintedSection } from '../collect.ts';
import type { ContentsEntry } from '../frames/layout.ts';

/** An entry of the contents with the section that it is printed under. */
export interface NumberedEntry extends ContentsEntry {
  readonly printed: PrintedSection;
}
