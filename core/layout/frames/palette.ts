/** A colour of the template, ready for screen and press. */
export interface PaletteColor {
  /** `#RRGGBB` */
  readonly rgb: string;
  /** Percent of cyan, magenta, yellow, black. */
  readonly cmyk: readonly [number, number, number, number];
}
