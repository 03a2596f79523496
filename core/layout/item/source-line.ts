import type { Item } from '../../issue/item.ts';
import { printDayMonth } from '../../text/dates.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { type Setting, setStyled } from '../setting.ts';
import { spaced } from '../text/set-text.ts';
import { linkedLines } from './rail.ts';

/** The date, "Chi tiết:" and the sources on one line each, the first beside the label. False = the item has neither date nor source. */
export function addSourceLine(item: Item, x: Pt, width: Pt, root: DraftNode, builder: GalleyBuilder, setting: Setting): boolean {
  const named = item.sources.filter((source) => source.name !== '' || source.url !== '');
  const { template } = setting;
  const date = item.date === null ? '' : printDayMonth(item.date, template.dateStyle, item.lastDate);
  const opening = [date, named.length > 0 ? template.labels.details : ''].filter((part) => part !== '').join(' · ');
  if (opening === '') return false;
  const top = builder.startBlock();
  const paragraph = childNode(root, 'P');
  const label = setStyled(opening, 'spotlightSource', width, setting);
  builder.add(...textFrames(spaced(label), x, top, paragraph));
  const left = x + (label.lines[0]?.width ?? 0) + template.flow.item.rail.arrow.gap;
  let y = top + (named.length === 0 ? label.height : 0);
  for (const source of named) {
    const name = source.name === '' ? source.url : source.name;
    const set = setStyled(name, 'spotlightSourceLink', width - (left - x) - template.flow.item.rail.arrow.size * 2, setting);
    builder.noteMissing(set, paragraph);
    const frames =
      source.url === ''
        ? textFrames(spaced(set), left, y, paragraph)
        : linkedLines(set, source.url, name, left, y, paragraph, setting);
    builder.add(...frames);
    y += set.height;
  }
  builder.y = y;
  return true;
}
