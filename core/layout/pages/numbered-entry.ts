import type { ItemId, SectionId } from '../../issue/ids.ts';
import type { PrintedSection } from '../collect.ts';

/** An entry of the contents with the page it leads to. */
export interface NumberedEntry {
  readonly printed: PrintedSection;
  readonly section: SectionId;
  readonly item: ItemId | null;
  readonly date: string;
  readonly title: string;
  /** Sheet, from 1. */
  readonly page: number;
  /** As printed. */
  readonly label: string;
  readonly destination: string;
}
