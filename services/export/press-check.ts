import type { PressFinding } from '../../core/preflight/press/press-finding.ts';
import { pressFindings } from '../../core/preflight/press/press-findings.ts';
import type { TrimSize } from '../../pdf/edition.ts';
import { withImprint } from '../../pdf/press/imprint.ts';
import { sheetFor } from '../../pdf/press/sheet.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { LaidOut } from './lay-out.ts';
import { usualInkLimit } from './press-profile.ts';

export interface PressCheck {
  readonly trim: TrimSize;
  readonly fillSheets: boolean;
  /** Lines about the printing; they may need a page of their own. */
  readonly imprint: readonly string[];
  /** Percent, as the printer says. */
  readonly inkLimit?: number;
}

/** What to look at before these pages are printed at this size. */
export const checkForPress = (
  { layout, resources }: LaidOut,
  media: Pick<MediaStore, 'size'>,
  { trim, fillSheets, imprint, inkLimit = usualInkLimit }: PressCheck,
): readonly PressFinding[] => {
  const [first] = layout.pages;
  const scale = first === undefined ? 1 : sheetFor(first, trim).scale;
  const pages = withImprint(layout.pages, imprint, resources).length;
  return pressFindings(layout, {
    color: resources.color,
    pixels: (name) => media.size(name),
    inkLimit,
    scale,
    fillSheets,
    pages,
  });
};
