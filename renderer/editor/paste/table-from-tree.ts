import { type Inline, type InlineText, plainText } from '../../../core/issue/inline.ts';
import { cleanText } from './clean-text.ts';
import { isBlockElement, isHidden, type Look, lookOf } from './pasted-look.ts';
import type { PastedElement, PastedNode } from './pasted-node.ts';
import { tidyRuns } from './tidy-runs.ts';

export interface PastedTable {
  readonly header: boolean;
  /** All of one length; a cell over several columns or rows stands in the first, the others are empty. */
  readonly rows: readonly (readonly InlineText[])[];
}

/** Reads a table; null = it only gives a page its look: it holds no more than one column. Empty columns and rows at its end fall away. */
export const tableFromTree = (table: PastedElement): PastedTable | null => {
  const lines = cellsOf(table);
  const grid = gridOf(lines);
  const width = Math.max(0, ...grid.map((row) => filledLength(row.map(isFilled))));
  const height = filledLength(grid.map((row) => row.some(isFilled)));
  if (width <= 1) return null;
  const rows = grid.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  return { header: height > 1 && (lines[0]?.every(({ name }) => name === 'th') ?? false), rows };
};

/** The cells of a table, row by row, without those of tables inside. */
export const cellsOf = (table: PastedElement): readonly (readonly PastedElement[])[] =>
  table.children.flatMap((child) => {
    if (typeof child === 'string' || isHidden(child)) return [];
    if (child.name === 'tr') return [child.children.filter(isCell)];
    return /^t(head|body|foot)$/u.test(child.name) ? cellsOf(child) : [];
  });

function isCell(node: PastedNode): node is PastedElement {
  return typeof node !== 'string' && /^t[dh]$/u.test(node.name) && !isHidden(node);
}

/** Puts each cell into the first place of its row that no cell from above reaches into. */
function gridOf(lines: readonly (readonly PastedElement[])[]): readonly (readonly (InlineText | undefined)[])[] {
  const grid: (InlineText | undefined)[][] = lines.map(() => []);
  for (const [at, line] of lines.entries()) {
    let column = 0;
    for (const cell of line) {
      while (grid[at]?.[column] !== undefined) column++;
      for (let row = at; row < Math.min(at + (cell.rows ?? 1), grid.length); row++) {
        for (let over = 0; over < (cell.columns ?? 1); over++) {
          const place = grid[row];
          if (place) place[column + over] = row === at && over === 0 ? textOfCell(cell) : [];
        }
      }
    }
  }
  return grid;
}

function textOfCell(cell: PastedElement): InlineText {
  const runs: Inline[] = [];
  const walk = (node: PastedNode, look: Look): void => {
    if (typeof node === 'string') runs.push({ ...look, text: cleanText(node).replace(/\s+/gu, ' ') });
    else if (!isHidden(node)) {
      const isApart = isBlockElement(node) || node.name === 'br';
      if (isApart) runs.push({ text: ' ' });
      for (const child of node.children) walk(child, lookOf(node, look));
      if (isApart) runs.push({ text: ' ' });
    }
  };
  for (const child of cell.children) walk(child, lookOf(cell, {}));
  return tidyRuns(runs);
}

function isFilled(cell: InlineText | undefined): boolean {
  return cell !== undefined && plainText(cell) !== '';
}

/** Up to and with the last that is filled. */
function filledLength(filled: readonly boolean[]): number {
  return filled.lastIndexOf(true) + 1;
}
