import type { PrintedSection } from '../collect.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import { textFrames } from '../galley/text-frames.ts';
import { columns, type Setting, setStyled } from '../setting.ts';
import { firstLines } from '../text/first-lines.ts';
import { spaced } from '../text/set-text.ts';
import { resolveColor } from '../text/words.ts';
import type { DraftPage } from './draft-page.ts';

/** The band that opens a section: numeral block, name, and squares that step down to the right. Returns the heading's element. */
export function addBand(page: DraftPage, printed: PrintedSection, section: DraftNode, setting: Setting): DraftNode {
  const { template, ink } = setting;
  const { band } = template.furniture;
  const rail = columns(template.grid.rail, template);
  const reading = columns(template.grid.reading, template);
  const right = reading.x + reading.width;
  const edge = template.page.width + template.page.bleed;
  const heading = childNode(section, 'H2');
  page.add(
    filledRect({ x: rail.x, y: band.top, width: edge - rail.x, height: band.height }, ink.tint),
    filledRect({ x: rail.x, y: band.top, width: band.blockWidth, height: band.height }, ink.section),
  );
  const { size, count, lastColor } = band.squares;
  for (let index = 0; index < count; index++) {
    const fill = index === count - 1 ? resolveColor(lastColor, ink) : ink.section;
    const x = right - (count - index) * size;
    page.add(filledRect({ x, y: band.top + index * size, width: size, height: size }, fill));
  }
  const numeral = setStyled(printed.numeral, 'bandNumeral', band.blockWidth, setting);
  const name = firstLines(setStyled(printed.name, 'band', reading.width - (count + 1) * size, setting), 1);
  page.add(...textFrames(spaced(numeral), rail.x, band.top, heading));
  page.add(...textFrames(name, reading.x, band.top, heading));
  return heading;
}
