import type { QuoteBlock } from '../../issue/block.ts';
import type { InlineText } from '../../issue/inline.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { type Setting, setStyled } from '../setting.ts';
import { resolveColor } from '../text/words.ts';
import { type BodyFrame, boxAt } from './body-frame.ts';

/** A pull quote under its bar, in curly quotation marks. */
export function setQuote(block: QuoteBlock, builder: GalleyBuilder, frame: BodyFrame, node: DraftNode, setting: Setting): void {
  const { barWidth, barHeight, barGap, attributionGap, barColor, before } = setting.template.flow.blocks.quote;
  builder.gap(before);
  const top = builder.startBlock();
  const box = boxAt(frame, top);
  const fill = resolveColor(barColor, setting.ink);
  builder.add(filledRect({ x: box.x, y: top, width: barWidth, height: barHeight }, fill));
  builder.y = top + barHeight + barGap;
  const text = setStyled(quoted(block.text), 'quote', box.width, setting);
  builder.solidText(text, box.x, childNode(node, 'P'));
  if (block.attribution !== '') {
    builder.y += attributionGap;
    builder.solidText(setStyled(block.attribution, 'attribution', box.width, setting), box.x, childNode(node, 'P'));
  }
  builder.countLines(text.lines.length);
  builder.gap(before);
}

const quoteMarks = /^["“”„«]|["“”»]$/u;

/** The text between curly quotation marks, once, whatever marks were typed around it. */
function quoted(text: InlineText): InlineText {
  const plain = text.map((inline) => inline.text).join('');
  if (plain === '') return text;
  const marks = { open: plain.startsWith('“') ? '' : '“', close: plain.endsWith('”') ? '' : '”' };
  return text.map((inline, index) => {
    let words = inline.text;
    if (index === 0) words = marks.open + (marks.open === '' ? words : words.replace(quoteMarks, ''));
    if (index === text.length - 1) words = (marks.close === '' ? words : words.replace(/["»]$/u, '')) + marks.close;
    return { ...inline, text: words };
  });
}
