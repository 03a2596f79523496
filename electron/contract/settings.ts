import * as v from 'valibot';

/** What is kept for the user, not with an issue. */
export interface Settings {
  readonly language: 'vi' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** Widths of outline and pages, height of the findings panel, in px; null = the usual one. */
  readonly panes: { readonly outline: number | null; readonly pages: number | null; readonly findings: number | null };
  /** Where new issues are kept. */
  readonly folder: string;
}

const pane = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(40), v.maxValue(4000)));

const entries = {
  language: v.picklist(['vi', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
  panes: v.strictObject({ outline: pane, pages: pane, findings: pane }),
  folder: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)),
};

export const settingsSchema = v.strictObject(entries);

export const settingsChangeSchema = v.strictObject({
  language: v.exactOptional(entries.language),
  theme: v.exactOptional(entries.theme),
  panes: v.exactOptional(entries.panes),
  folder: v.exactOptional(entries.folder),
});
