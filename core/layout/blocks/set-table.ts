import type { TableBlock } from '../../issue/block.ts';
import type { InlineText } from '../../issue/inline.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { type Setting, setStyled } from '../setting.ts';
import type { SetText } from '../text/set-text.ts';
import { resolveColor } from '../text/words.ts';
import { type BodyFrame, boxAt } from './body-frame.ts';

/** A simple table: column widths follow the amount of text, rows may be parted from one another, inside only where one is higher than a third of the type area. */
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
  const mostWhole = (setting.template.grid.bottom - setting.template.grid.top) / 3;
  for (const [index, row] of block.rows.entries()) {
    const isHead = block.header && index === 0;
    const style = isHead ? 'tableHead' : 'tableCell';
    const cells = row.map((cell, column) => setStyled(cell, style, (widths[column] ?? 0) - 2 * padding, setting));
    const height = Math.max(0, ...cells.map((cell) => cell.height)) + 2 * padding;
    const top = builder.y;
    if (index > (block.header ? 1 : 0)) builder.cut(top);
    if (isHead) {
      const fill = resolveColor(headFill, setting.ink);
      builder.add(filledRect({ x: box.x, y: top, width: box.width, height }, fill));
    }
    const rowNode = childNode(node, 'TR');
    let x = box.x + padding;
    const placed: PlacedCell[] = [];
    for (const [column, set] of cells.entries()) {
      placed.push({ set, x, node: childNode(rowNode, isHead ? 'TH' : 'TD') });
      x += widths[column] ?? 0;
    }
    setRow(placed, top + padding, height > mostWhole ? linesTogether : Number.POSITIVE_INFINITY, builder);
    builder.y = top + height;
    rowRule(builder.y);
  }
  builder.gap(before);
}

interface PlacedCell {
  readonly set: SetText;
  readonly x: Pt;
  readonly node: DraftNode;
}

/** Lines of a cell that stay together where a row is parted. */
const linesTogether = 4;

/** The cells of a row side by side, `step` lines of each at a time; between those the row may be parted. */
function setRow(cells: readonly PlacedCell[], top: Pt, step: number, builder: GalleyBuilder): void {
  const most = Math.max(0, ...cells.map(({ set }) => set.lines.length));
  for (const { set, node } of cells) builder.noteMissing(set, node);
  for (let from = 0; from < most; from += step) {
    builder.y = top + from * (cells[0]?.set.leading ?? 0);
    if (from > 0) builder.cut(builder.y);
    for (const { set, x, node } of cells) {
      builder.add(...textFrames({ ...set, lines: set.lines.slice(from, from + step) }, x, top, node));
    }
    builder.countLines(1);
  }
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
