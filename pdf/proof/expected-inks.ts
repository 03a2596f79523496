import type { PaletteColor } from '../../core/layout/frames/palette.ts';
import type { PdfEdition } from '../edition.ts';
import type { Painting } from './compare-painting.ts';

/** What a colour of the template is in an edition: operator and components. Reckoned here once more, apart from the writer. */
export function expectedInks(edition: PdfEdition): Painting['ink'] {
  const reckon = inkOf(edition);
  const known = new WeakMap<PaletteColor, ReturnType<Painting['ink']>>();
  return (color) => {
    const before = known.get(color);
    if (before !== undefined) return before;
    const ink = reckon(color);
    known.set(color, ink);
    return ink;
  };
}

function inkOf(edition: PdfEdition): Painting['ink'] {
  if (typeof edition === 'object') return ({ cmyk }) => ['k', ...cmyk.map((percent) => percent / 100)];
  if (edition === 'office') return (color) => ['g', lightness(color)];
  return (color) => ['rg', ...channels(color)];
}

function channels({ rgb }: PaletteColor): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
}

/** The grey of equal luminance (WCAG 2.2, relative luminance). */
function lightness(color: PaletteColor): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  const luminance = red * 0.2126 + green * 0.7152 + blue * 0.0722;
  return luminance <= 0.0031308 ? luminance * 12.92 : luminance ** (1 / 2.4) * 1.055 - 0.055;
}
