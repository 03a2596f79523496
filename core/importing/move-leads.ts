import { pairShare, titleWords } from '../text/similarity.ts';
import type { BodyLine, RawItem } from './split-items.ts';

export interface MovedLead {
  /** Index of the item that the paragraph now opens. */
  readonly item: number;
  readonly line: number;
}

const ITS_OWN = 0.3;
const SURELY_ITS_OWN = 0.4;
const NOT_ABOVE = 0.08;
const PICTURE_GAP = 2;
const LONGEST_LEAD = 450;

/**
 * Stage 9: a lead that was set above its headline stands, in the text, at the end of the item before. It is told by its words:
 * it holds many word pairs of the next headline and hardly one of the headline above; a picture's gap parts it from that item's
 * text; and it is as short as leads are.
 */
export const moveLeads = (items: readonly RawItem[]): readonly MovedLead[] => {
  const moved: MovedLead[] = [];
  for (let i = 1; i < items.length; i += 1) {
    const above = items[i - 1];
    const item = items[i];
    const last = above?.body.at(-1);
    if (above === undefined || item === undefined || last === undefined || above.body.length < 2 || last.bullet) continue;
    if (!belongsBelow(last, above, item)) continue;
    above.body.pop();
    item.body.unshift(last);
    moved.push({ item: i, line: last.line.number });
  }
  return moved;
};

const belongsBelow = ({ line }: BodyLine, above: RawItem, below: RawItem): boolean => {
  if (line.plain.length > LONGEST_LEAD) return false;
  if (below.body.some((other) => !other.bullet) && below.body.every((other) => other.line.plain.length < line.plain.length))
    return false;
  const words = titleWords(line.plain);
  const ofBelow = pairShare(titleWords(below.title), words);
  const ofAbove = pairShare(titleWords(above.title), words);
  const parted = line.gap >= PICTURE_GAP && below.line.gap < line.gap;
  return parted ? ofBelow >= ITS_OWN && ofAbove <= NOT_ABOVE : ofBelow >= SURELY_ITS_OWN && ofAbove === 0;
};
