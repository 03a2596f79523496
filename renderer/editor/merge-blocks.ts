import type { Block } from '../../core/issue/block.ts';
import type { BlockId } from '../../core/issue/ids.ts';

/**
 * Two changes of one text at the same time: `mine` was typed, `theirs` came from outside (a picture that arrived while a word was composed).
 * Order and everything untouched follow `theirs`; what was typed wins where both changed a block; nothing that was typed is left out.
 */
export const mergeBlocks = (base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): readonly Block[] => {
  const before = byId(base);
  const typed = byId(mine);
  const wanted = byId(theirs);
  const isChanged = ({ id }: Block) => typed.get(id) !== before.get(id);
  const merged = theirs.flatMap((block): readonly Block[] => {
    const own = typed.get(block.id);
    if (own) return [isChanged(block) ? own : block];
    const isRemovedByMe = before.get(block.id) === block;
    return isRemovedByMe ? [] : [block];
  });
  for (const [index, block] of mine.entries()) {
    if (wanted.has(block.id) || !isChanged(block)) continue;
    merged.splice(placeBehind(merged, mine.slice(0, index)), 0, block);
  }
  return merged;
};

/** Behind the nearest of the blocks in front that is there. */
function placeBehind(blocks: readonly Block[], inFront: readonly Block[]): number {
  for (const { id } of inFront.toReversed()) {
    const at = blocks.findIndex((block) => block.id === id);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function byId(blocks: readonly Block[]): ReadonlyMap<BlockId, Block> {
  return new Map(blocks.map((block) => [block.id, block]));
}
