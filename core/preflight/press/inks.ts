import type { Layout } from '../../layout/frames/layout.ts';
import type { PaletteColor } from '../../layout/frames/palette.ts';
import { type PressFinding, type PressJob, placeOf } from './press-finding.ts';
import { usedColors } from './used-colors.ts';

/** Colours of type and flats with more ink than the paper takes: they dry badly and print off on the sheet above. */
export const tooMuchInk = (layout: Layout, { color, inkLimit }: PressJob): readonly PressFinding[] =>
  usedColors(layout, { inText: false }).flatMap((used) => {
    const ink = totalInk(color(used.color));
    if (ink <= inkLimit) return [];
    const facts = { color: used.color, ink: Math.round(ink), limit: inkLimit, pages: used.pages };
    return [{ kind: 'ink', severity: 'error', page: used.page, place: placeOf(layout, used.node), facts }];
  });

/** Black type made of several inks: where the plates do not meet exactly, it has coloured edges. */
export const richBlackText = (layout: Layout, { color }: PressJob): readonly PressFinding[] =>
  usedColors(layout, { inText: true }).flatMap((used) => {
    const printed = color(used.color);
    if (!isBlack(printed) || inksOf(printed) <= 1) return [];
    const facts = { color: used.color, inks: printed.cmyk.join('/'), pages: used.pages };
    return [{ kind: 'black-text', severity: 'warn', page: used.page, place: placeOf(layout, used.node), facts }];
  });

const totalInk = ({ cmyk }: PaletteColor): number => cmyk.reduce((sum, percent) => sum + percent, 0);

const inksOf = ({ cmyk }: PaletteColor): number => cmyk.filter((percent) => percent > 0).length;

/** Full black under other inks, or what the eye takes for black: dark in every channel, with hardly a hue. */
function isBlack({ rgb, cmyk }: PaletteColor): boolean {
  const value = Number.parseInt(rgb.slice(1), 16);
  const channels = [value >> 16, (value >> 8) & 0xff, value & 0xff];
  const [darkest, lightest] = [Math.min(...channels), Math.max(...channels)];
  return cmyk[3] === 100 || (lightest <= 64 && lightest - darkest <= 16);
}
