import type { MediaName } from '../../issue/ids.ts';
import type { ColorId, NodeId } from '../../layout/frames/geometry.ts';
import type { Layout } from '../../layout/frames/layout.ts';
import type { PaletteColor } from '../../layout/frames/palette.ts';
import type { Place } from '../../layout/frames/structure.ts';
import type { Facts, Severity } from '../finding.ts';

export type PressKind = 'ink' | 'black-text' | 'resolution' | 'thin-line' | 'bleed' | 'page-count';

/** Something about the finished pages that a press would show and a screen does not. */
export interface PressFinding {
  readonly kind: PressKind;
  readonly severity: Severity;
  /** Sheet number, from 1; of what stands on several pages the first. */
  readonly page: number;
  /** What of the issue is printed there; all null for what the template prints. */
  readonly place: Place;
  readonly facts: Facts;
}

/** How the pages will be printed. */
export interface PressJob {
  readonly color: (id: ColorId) => PaletteColor;
  /** Size of a picture's file in pixels; null = not known. */
  readonly pixels: (media: MediaName) => { readonly width: number; readonly height: number } | null;
  /** Most ink on one spot, percent of the four inks together. */
  readonly inkLimit: number;
  /** Length on paper of a point of the page: under 1 where the paper is smaller than the page. */
  readonly scale: number;
  /** Blank pages will be added up to a multiple of four. */
  readonly fillSheets: boolean;
  /** How many are printed; an imprint may need one more than the layout has. */
  readonly pages: number;
}

export const placeOf = ({ structure }: Layout, node: NodeId | null): Place =>
  (node === null ? undefined : structure[node]?.place) ?? { section: null, item: null, block: null, picture: null };
