import type { BodyLine, RawItem } from './split-items.ts';
import { type TitleShare, weighTitles } from './title-weights.ts';

export interface MovedLead {
  /** Index of the item that the paragraph now opens. */
  readonly item: number;
  readonly line: number;
}

/** How much more of the headline below than of the one above the paragraph holds; less is enough behind a picture's gap. */
const AHEAD_OF_ABOVE = 0.25;
const AHEAD_BEHIND_GAP = 0.16;
const PICTURE_GAP = 2;
const LONGEST_LEAD = 450;

/**
 * Stage 9: a lead that was set above its headline stands, in the text, at the end of the item before. It is told by its words:
 * it holds much more of the next headline than of the headline above, rare words counting more; a picture's gap often parts it
 * from that item's text; and it is as short as leads are.
 */
export const moveLeads = (items: readonly RawItem[]): readonly MovedLead[] => {
  const share = weighTitles(items.map((item) => [item.title, ...item.body.map(({ line }) => line.plain)]));
  const moved: MovedLead[] = [];
  for (let i = 1; i < items.length; i += 1) {
    const above = items[i - 1];
    const item = items[i];
    const last = above?.body.at(-1);
    if (above === undefined || item === undefined || last === undefined || above.body.length < 2 || last.bullet) continue;
    if (!belongsBelow(last, above, item, share)) continue;
    above.body.pop();
    item.body.unshift(last);
    moved.push({ item: i, line: last.line.number });
  }
  return moved;
};

const belongsBelow = ({ line }: BodyLine, above: RawItem, below: RawItem, share: TitleShare): boolean => {
  if (line.plain.length > LONGEST_LEAD) return false;
  const ahead = share(below.title, line.plain) - share(above.title, line.plain);
  const parted = line.gap >= PICTURE_GAP && below.line.gap < line.gap;
  return ahead >= (parted ? AHEAD_BEHIND_GAP : AHEAD_OF_ABOVE);
};
