import * as v from 'valibot';
import { listOf, schemaOf } from '../../core/issue/record-schema.ts';

/** What the print edition is made for. */
export interface PressSetup {
  readonly trim: 'A4' | '19x27';
  /** Blank pages at the end, up to a multiple of four. */
  readonly fillSheets: boolean;
  /** Lines about the printing, on the last page. */
  readonly imprint: readonly string[];
  /** The printer's own .icc file; null = the profile that comes with the program. */
  readonly profile: string | null;
}

/** What is kept for the user, not with an issue. */
export interface Settings {
  readonly language: 'vi' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** Widths of outline and pages, height of the findings panel, in px; null = the usual one. */
  readonly panes: { readonly outline: number | null; readonly pages: number | null; readonly findings: number | null };
  /** Where new issues are kept. */
  readonly folder: string;
  readonly press: PressSetup;
}

export const pressSchema = schemaOf<PressSetup>()(
  v.strictObject({
    trim: v.picklist(['A4', '19x27']),
    fillSheets: v.boolean(),
    imprint: v.pipe(listOf(v.pipe(v.string(), v.maxLength(200))), v.maxLength(12)),
    profile: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(4096))),
  }),
);

export const usualPress: PressSetup = { trim: 'A4', fillSheets: true, imprint: [], profile: null };

const pane = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(40), v.maxValue(4000)));

const entries = {
  language: v.picklist(['vi', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
  panes: v.strictObject({ outline: pane, pages: pane, findings: pane }),
  folder: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
  press: pressSchema,
};

/** Files of earlier versions know nothing of the press. */
export const settingsSchema = v.strictObject({ ...entries, press: v.optional(entries.press, usualPress) });

export const settingsChangeSchema = v.strictObject({
  language: v.exactOptional(entries.language),
  theme: v.exactOptional(entries.theme),
  panes: v.exactOptional(entries.panes),
  folder: v.exactOptional(entries.folder),
  press: v.exactOptional(entries.press),
});
