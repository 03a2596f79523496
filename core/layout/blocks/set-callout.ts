import type { CalloutBlock } from '../../issue/block.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { type Setting, setStyled } from '../setting.ts';
import { type BodyFrame, boxAt } from './body-frame.ts';

/** A tinted box with a bar at its left. Higher than a third of the type area, it may be parted between lines. */
export function setCallout(
  block: CalloutBlock,
  builder: GalleyBuilder,
  frame: BodyFrame,
  node: DraftNode,
  setting: Setting,
): void {
  const { template, ink } = setting;
  const { bar, padding, before, titleGap } = template.flow.blocks.callout;
  const [padTop, padRight, padBottom, padLeft] = padding;
  builder.gap(before);
  const top = builder.startBlock();
  const box = boxAt(frame, top);
  const width = box.width - padLeft - padRight;
  const title = block.title === '' ? null : setStyled(block.title, 'calloutTitle', width, setting);
  const text = setStyled(block.text, 'callout', width, setting);
  const titleHeight = title === null ? 0 : title.height + titleGap;
  const height = padTop + titleHeight + text.height + padBottom;
  const strip = (y: number, stripHeight: number): void =>
    builder.add(
      filledRect({ x: box.x, y, width: box.width, height: stripHeight }, ink.tint),
      filledRect({ x: box.x, y, width: bar, height: stripHeight }, ink.section),
    );
  const parted = height > (template.grid.bottom - template.grid.top) / 3;
  strip(top, parted ? padTop + titleHeight : height);
  builder.y = top + padTop;
  if (title !== null) {
    builder.solidText(title, box.x + padLeft, childNode(node, 'P'));
    builder.y += titleGap;
  }
  const paragraph = childNode(node, 'P');
  if (!parted) {
    builder.solidText(text, box.x + padLeft, paragraph);
    builder.countLines(text.lines.length);
  } else {
    builder.lines(
      text,
      () => box.x + padLeft,
      paragraph,
      (y) => strip(y, text.leading),
    );
    strip(builder.y, padBottom);
  }
  builder.y = top + height;
  builder.gap(before);
}
