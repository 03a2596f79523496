import type { Item, Source } from '../../issue/item.ts';
import { printDayMonth, weekdayName } from '../../text/dates.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftFrame, type DraftNode, filledRect } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { columns, type Setting, setStyled } from '../setting.ts';
import { type SetText, spaced } from '../text/set-text.ts';

export interface Rail {
  readonly bottom: Pt;
  /** Sources for which a page's rail is too short. */
  readonly rest: readonly Source[];
}

/** Date chip, weekday and sources in the rail, from the item's top at `top`. */
export function addRail(item: Item, top: Pt, node: DraftNode, builder: GalleyBuilder, setting: Setting): Rail {
  const { template } = setting;
  const { rail } = template.flow.item;
  const { x, width } = columns(template.grid.rail, template);
  let y = top + rail.chipTop;
  if (item.date !== null) {
    addChip(printDayMonth(item.date, template.dateStyle, item.lastDate), x, y, node, builder, setting);
    y += rail.chipHeight;
    if (template.labels.weekdays && item.lastDate === null) {
      const weekday = setStyled(weekdayName(item.date), 'rail', width, setting);
      builder.add(...textFrames(weekday, x, y + rail.weekdayGap, childNode(node, 'P')));
      y += rail.weekdayGap + weekday.height;
    }
    y += rail.detailsGap;
  }
  const named = item.sources.filter((source) => source.name !== '' || source.url !== '');
  if (named.length > 0) {
    const paragraph = childNode(node, 'P');
    const label = setStyled(template.labels.details, 'rail', width, setting);
    builder.add(...textFrames(spaced(label), x, y, paragraph));
    y += label.height;
    const lowest = top + template.grid.bottom - template.furniture.band.contentTop;
    for (const [index, source] of named.entries()) {
      const set = setSource(source, width, setting);
      if (y + set.height > lowest) return { bottom: y, rest: named.slice(index) };
      addSource(source, set, x, y, paragraph, builder, setting);
      y += set.height;
    }
  }
  return { bottom: y, rest: [] };
}

function addChip(text: string, x: Pt, y: Pt, node: DraftNode, builder: GalleyBuilder, setting: Setting): void {
  const { chipHeight, chipRadius, chipPadding } = setting.template.flow.item.rail;
  const set = setStyled(text, 'chip', 200, setting);
  const textWidth = set.lines[0]?.width ?? 0;
  const width = textWidth + 2 * chipPadding;
  builder.add(filledRect({ x, y, width, height: chipHeight }, setting.ink.section, chipRadius));
  const centred: SetText = { ...set, lines: set.lines.map((line) => ({ ...line, x: chipPadding })) };
  builder.add(...textFrames(centred, x, y, childNode(node, 'P')));
}

function setSource({ name, url }: Source, width: Pt, setting: Setting): SetText {
  const { arrow } = setting.template.flow.item.rail;
  return setStyled(name || url, 'railLink', width - (url === '' ? 0 : arrow.size + arrow.gap), setting);
}

function addSource(
  { name, url }: Source,
  set: SetText,
  x: Pt,
  y: Pt,
  paragraph: DraftNode,
  builder: GalleyBuilder,
  setting: Setting,
): void {
  builder.noteMissing(set, paragraph);
  const plain = url === '';
  builder.add(
    ...(plain ? textFrames(spaced(set), x, y, paragraph) : linkedLines(set, url, name || url, x, y, paragraph, setting)),
  );
}

/** Underlined lines with one link area each and an arrow after the last word. */
export function linkedLines(
  set: SetText,
  url: string,
  label: string,
  x: Pt,
  y: Pt,
  parent: DraftNode,
  setting: Setting,
): DraftFrame[] {
  const { underline, arrow } = setting.template.flow.item.rail;
  const color = setting.ink.section;
  const node = childNode(parent, 'Link');
  const frames: DraftFrame[] = textFrames(spaced(set), x, y, node);
  for (const line of set.lines) {
    const ruleY = y + line.baseline + underline.offset;
    const left = x + line.x;
    frames.push({
      kind: 'line',
      x1: left,
      y1: ruleY,
      x2: left + line.width,
      y2: ruleY,
      thickness: underline.thickness,
      color,
      dotStep: null,
    });
  }
  const last = set.lines.at(-1);
  if (last !== undefined) frames.push(arrowFrame(x + last.x + last.width + arrow.gap, y + last.baseline - arrow.size, setting));
  const areas = set.lines.map((line, index) => ({
    x: x + line.x,
    y: y + index * set.leading,
    width: line.width,
    height: set.leading,
  }));
  frames.push({ kind: 'link', areas, target: { url }, label, node });
  return frames;
}

/** An arrow to the upper right in a square of `arrow.size`. */
function arrowFrame(x: Pt, y: Pt, setting: Setting): DraftFrame {
  const { size, thickness } = setting.template.flow.item.rail.arrow;
  const head = size * 0.55;
  const data = `M0 ${size} L${size} 0 M${size - head} 0 L${size} 0 L${size} ${head}`;
  const stroke = { color: setting.template.flow.item.rail.arrow.color, thickness };
  return { kind: 'path', x, y, data, fill: null, stroke, bounds: { x, y, width: size, height: size }, node: null };
}
