import type { SectionId } from '../../issue/ids.ts';
import type { Frame } from './frame.ts';
import type { Pt } from './geometry.ts';

export interface Page {
  /** Sheet number, from 1. */
  readonly number: number;
  /** What the folio prints, and the PDF's page label: `Bìa`, `2`. */
  readonly label: string;
  /** Name of the page master. */
  readonly master: string;
  /** Trim size. */
  readonly width: Pt;
  readonly height: Pt;
  /** Frames may reach this far over the trim on each side. */
  readonly bleed: Pt;
  readonly section: SectionId | null;
  readonly frames: readonly Frame[];
}
