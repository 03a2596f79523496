/** A stretch of text with one look. No fonts, sizes or colours: look belongs to the template. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Address that the stretch leads to (http, https or mailto). */
  readonly link?: string;
}

/** The text of one paragraph, in reading order; neighbours differ in look; never empty strings. */
export type InlineText = readonly Inline[];
