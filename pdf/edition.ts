import type { FaceId } from '../core/layout/frames/geometry.ts';
import type { SpokenAbbreviation } from '../core/text/spoken-parts.ts';

/** Paper that a print edition is trimmed to. */
export type TrimSize = 'A4' | '19x27';

/** The printing condition that a print edition is made for. */
export interface PressProfile {
  /** Its name in the ICC's registry of printing conditions: `FOGRA39`; null = a printer's own. */
  readonly condition: string | null;
  /** In words, for the file's own information. */
  readonly name: string;
  /** An ICC output profile, CMYK. */
  readonly bytes: Uint8Array;
}

/** PDF/X-4 with bleed and marks. */
export interface PressEdition {
  readonly kind: 'print';
  readonly profile: PressProfile;
  readonly trim: TrimSize;
  /** Blank pages at the end, up to the next multiple of four. */
  readonly fillSheets: boolean;
  /** Lines about the printing, on the last page; none = no imprint. */
  readonly imprint: readonly string[];
}

/** For the screen, for an office printer in greys, or for the press. */
export type PdfEdition = 'screen' | 'office' | PressEdition;

export interface PdfOptions {
  readonly edition: PdfEdition;
  /** Fixes every date in the file: same layout, same moment -> same bytes. */
  readonly created: Date;
  /** Read aloud by what they stand for; left out = none. Editions for the press have no voice. */
  readonly abbreviations?: readonly SpokenAbbreviation[];
  /** Called after each page. */
  onPage?(page: number, of: number): void;
  /** Stops the export between two pages; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface PdfReport {
  readonly bytes: number;
  readonly pages: number;
  /** Different pictures in the file. */
  readonly pictures: number;
  readonly fonts: readonly FaceId[];
}
