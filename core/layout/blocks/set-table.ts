import type { TableBlock } from '../../issue/block.ts';
import type { InlineText } from '../../issue/inline.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { type Setting, setStyled } from '../setting.ts';
import { resolveColor } from '../text/words.ts';
import { type BodyFrame, boxAt } from './body-frame.ts';

/** A simple table: column widths follow the amount of text, rows may be parted from one another, never inside. */
export function setTable(block: TableBlock, builder: GalleyBuilder, frame: BodyFrame, node: DraftNode, setting: Setting): void {
  const { padding, rule, ruleColor, headFill, before } = setting.template.flow.blocks.table;
  builder.gap(before);
  const box = boxAt(frame, builder.startBlock());
  const widths = columnWidths(block, box.width, padding);
  const rowRule = (y: Pt): void =>
    builder.add({
      kind: 'line',
      x1: box.x,
      y1: y,
      x2: box.x + box.width,
      y2: y,
      thickness: rule,
      color: ruleColor,
      dotStep: null,
    });
  rowRule(builder.y);
  for (const [index, row] of block.rows.entries()) {
    const isHead = block.header && index === 0;
    const style = isHead ? 'tableHead' : 'tableCell';
    const cells = row.map((cell, column) => setStyled(cell, style, (widths[column] ?? 0) - 2 * padding, setting));
    const height = Math.max(0, ...cells.map((cell) => cell.height)) + 2 * padding;
    const top = builder.y;
    if (index > (block.header ? 1 : 0)) builder.cut(top);
    if (isHead) {
      const fill = resolveColor(headFill, setting.ink);
      builder.add({ kind: 'rect', x: box.x, y: top, width: box.width, height, radius: 0, fill, node: null });
    }
    const rowNode = childNode(node, 'TR');
    let x = box.x;
    for (const [column, cell] of cells.entries()) {
      builder.y = top + padding;
      builder.solidText(cell, x + padding, childNode(rowNode, isHead ? 'TH' : 'TD'));
      x += widths[column] ?? 0;
    }
    builder.countLines(1);
    builder.y = top + height;
    rowRule(builder.y);
  }
  builder.gap(before);
}

/** Shares the width out by the longest cell of each column, no column under a sixth of an even share. */
function columnWidths(block: TableBlock, width: Pt, padding: Pt): Pt[] {
  const count = Math.max(1, ...block.rows.map((row) => row.length));
  const lengths = Array.from({ length: count }, (_, column) =>
    Math.max(4, ...block.rows.map((row) => Math.min(60, plainLength(row[column] ?? [])))),
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const least = Math.max(width / count / 3, 2 * padding + 10);
  const spare = Math.max(0, width - least * count);
  return lengths.map((length) => Math.min(width, least + (spare * length) / total));
}

const plainLength = (text: InlineText): number => text.reduce((sum, inline) => sum + inline.text.length, 0);
