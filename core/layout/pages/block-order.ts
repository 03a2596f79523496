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
  const place = places.get(moved.id) ?? -1;
  const before = others.findLastIndex((node) => placeOf(node) >= 0 && placeOf(node) < place);
  const behind = others.findIndex((node) => placeOf(node) > place);
  const at = before >= 0 ? before + 1 : behind >= 0 ? behind : others.length;
  return [...others.slice(0, at), ...own, ...others.slice(at)];
}

function nodesOf(frame: DraftPage['frames'][number]['frame']): readonly DraftNode[] {
  if (frame.kind === 'line') return [];
  const nodes = frame.kind === 'text' ? frame.runs.map(({ node }) => node) : [frame.node];
  return nodes.filter((node) => node !== null);
}
