import type { PaletteColor } from '../core/layout/frames/palette.ts';
import { formatNumber } from './device/pdf-value.ts';

/** A colour as operators of a content stream. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  /** Black alone: printed over what is below it, so that no white edge shows where the plates do not meet. */
  readonly overprints: boolean;
}

/** How an edition writes the template's colours. */
export type Inks = (color: PaletteColor) => Ink;

/** DeviceRGB: the output intent says that this is sRGB. */
export const rgbInks: Inks = ({ rgb }) => {
  const parts = rgbParts(rgb)
    .map((part) => formatNumber(part, 4))
    .join(' ');
  return { fill: `${parts} rg`, stroke: `${parts} RG`, overprints: false };
};

/** The template's own CMYK, for the press. */
export const cmykInks: Inks = ({ cmyk }) => {
  const parts = cmyk.map((percent) => formatNumber(percent / 100, 4)).join(' ');
  return { fill: `${parts} k`, stroke: `${parts} K`, overprints: isBlackAlone(cmyk) };
};

/** Greys of the same lightness: luma of ITU-R BT.709, which keeps the contrast that WCAG reckons. */
export const greyInks: Inks = ({ rgb }) => {
  const [red = 0, green = 0, blue = 0] = rgbParts(rgb).map(linear);
  const grey = formatNumber(encoded(0.2126 * red + 0.7152 * green + 0.0722 * blue), 4);
  return { fill: `${grey} g`, stroke: `${grey} G`, overprints: false };
};

const isBlackAlone = ([cyan, magenta, yellow, black]: PaletteColor['cmyk']): boolean =>
  cyan === 0 && magenta === 0 && yellow === 0 && black === 100;

function rgbParts(rgb: string): readonly number[] {
  if (!/^#[0-9a-fA-F]{6}$/.test(rgb)) throw new Error(`not a colour #RRGGBB: ${rgb}`);
  const value = Number.parseInt(rgb.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => part / 255);
}

/** IEC 61966-2-1. */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
