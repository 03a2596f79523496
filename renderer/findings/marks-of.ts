import type { Block } from '../../core/issue/block.ts';
import { textsOf } from '../../core/issue/grammar.ts';
import type { BlockId } from '../../core/issue/ids.ts';
import { plainText } from '../../core/issue/inline.ts';
import type { MarksOf, TextMark } from '../editor/text-marks.ts';
import type { Finding } from './finding.ts';

const looks = { error: 'error', warn: 'warning', info: 'hint' } as const;

/** What is underlined in each block. A finding whose letters are not there any more (the block was changed since) is not drawn. */
export const marksOf = (findings: readonly Finding[], current: Finding | undefined): MarksOf => {
  const byBlock = new Map<BlockId, Finding[]>();
  for (const finding of findings) {
    const { block } = finding.found.place;
    if (block !== null && finding.severity !== 'info') byBlock.set(block, [...(byBlock.get(block) ?? []), finding]);
  }
  return (block) => (byBlock.get(block.id) ?? []).flatMap((finding) => markOf(block, finding, finding === current));
};

function markOf(block: Block, { found, severity }: Finding, isCurrent: boolean): readonly TextMark[] {
  const { range, words, place } = found;
  if (range === null || words === '' || (place.field !== 'text' && place.field !== 'cell')) return [];
  const text = textIn(block, place.cell);
  if (text.slice(range.start, range.end) !== words) return [];
  const mark = { from: range.start, to: range.end, severity: looks[severity], isCurrent };
  return [place.cell === null ? mark : { ...mark, cell: place.cell }];
}

function textIn(block: Block, cell: readonly [row: number, column: number] | null): string {
  if (block.type === 'table') return cell === null ? '' : plainText(block.rows[cell[0]]?.[cell[1]] ?? []);
  return textsOf(block).map(plainText).join('');
}
