import type { Block } from '../../issue/block.ts';
import type { DraftNode } from '../galley/draft.ts';
import type { DraftPage } from './draft-page.ts';

/**
 * The elements of an article's pages in the order in which they are read: as they are painted, but for those of a block that was moved
 * to another place (a quote at the head of a column), which come behind what stands before it in the article.
 */
export function nodesInBlockOrder(pages: readonly DraftPage[], body: readonly Block[], moved: Block): readonly DraftNode[] {
  const nodes = [
    ...new Set(pages.flatMap(({ readFirst, frames }) => [...readFirst, ...frames.flatMap(({ frame }) => nodesOf(frame))])),
  ];
  const places = new Map(body.map(({ id }, index) => [id, index]));
  const placeOf = ({ place }: DraftNode): number => (place.block === null ? -1 : (places.get(place.block) ?? -1));
  const own = nodes.filter(({ place }) => place.block === moved.id);
  const others = nodes.filter(({ place }) => place.block !== moved.id);
  const before = others.findLastIndex((node) => placeOf(node) >= 0 && placeOf(node) < placeOf(own[0] ?? node));
  return before < 0 ? nodes : [...others.slice(0, before + 1), ...own, ...others.slice(before + 1)];
}

function nodesOf(frame: DraftPage['frames'][number]['frame']): readonly DraftNode[] {
  if (frame.kind === 'line') return [];
  const nodes = frame.kind === 'text' ? frame.runs.map(({ node }) => node) : [frame.node];
  return nodes.filter((node) => node !== null);
}
