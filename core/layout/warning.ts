import type { Place } from './frames/structure.ts';

export type WarningKey =
  | 'picture-missing'
  | 'picture-left-out'
  | 'picture-low-resolution'
  | 'glyph-missing'
  | 'contents-unsettled'
  | 'contents-title-long'
  | 'block-too-tall'
  | 'line-loose'
  | 'section-empty'
  | 'qr-too-long'
  | 'unknown-section-kind'
  | 'unknown-variant';

/** Signs that no face has, each named once. */
export const glyphsMissing = (missing: readonly string[], place: Place): readonly LayoutWarning[] =>
  missing.map((character) => ({ key: 'glyph-missing', severity: 'error', place, facts: { character } }));

/** Something that the layout could not do as the template asks. A value, never an exception. */
export interface LayoutWarning {
  readonly key: WarningKey;
  readonly severity: 'error' | 'warn' | 'info';
  readonly place: Place;
  /** Facts for the sentence that the app shows, e.g. `{ character: '➔' }`. */
  readonly facts: Readonly<Record<string, string | number>>;
}
