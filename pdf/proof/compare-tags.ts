import { textsOf } from '../../core/issue/grammar.ts';
import { plainText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { NodeId } from '../../core/layout/frames/geometry.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import type { StructureNode } from '../../core/layout/frames/structure.ts';
import type { Difference } from './difference.ts';
import type { ReadDocument, ReadPage, TaggedPiece } from './read-document.ts';

/** The tags against the structure of the pages: each element's roles and its own text, in reading order, and what is said of figures. */
export function compareTags(layout: Layout, read: ReadDocument): readonly Difference[] {
  const expected = expectedElements(layout);
  const found = foundElements(read);
  const differences: Difference[] = [];
  for (let at = 0; at < Math.max(expected.length, found.length); at++) {
    const [wanted, own] = [expected[at], found[at]];
    if (wanted?.path === own?.path && wanted?.text === own?.text) continue;
    const page = own?.page ?? null;
    differences.push({ kind: 'tag', page, expected: nameOf(wanted), found: nameOf(own) });
    break;
  }
  return [...differences, ...compareAlternatives(layout, read)];
}

/** The text in the order of the tags against the issue: every headline and every text of the body, item after item. */
export function compareOrder(issue: Issue, read: ReadDocument): readonly Difference[] {
  const spoken = lettersOf(
    piecesInOrder(read)
      .map(({ text }) => text)
      .join(' '),
  );
  let from = 0;
  const differences: Difference[] = [];
  for (const section of issue.sections) {
    const blocks = section.form === 'text' ? [section.blocks] : section.items.map(({ body }) => body);
    for (const [index, body] of blocks.entries()) {
      const item = section.form === 'items' ? section.items[index] : undefined;
      const texts = [...(item ? [item.headline] : []), ...body.flatMap(textsOf).map(plainText)];
      for (const text of texts) {
        const letters = lettersOf(text);
        if (letters === '') continue;
        const at = spoken.indexOf(letters, from);
        if (at >= 0) from = at + letters.length;
        else differences.push({ kind: 'order', page: null, expected: text.slice(0, 80), found: '—' });
      }
    }
  }
  return differences.slice(0, 5);
}

interface Element {
  readonly path: string;
  readonly text: string;
  readonly page: number | null;
}

function expectedElements({ pages, structure }: Layout): readonly Element[] {
  const nodes = new Map(structure.map((node) => [node.id, node]));
  const texts = new Map<NodeId, string>();
  for (const { frames } of pages) {
    for (const frame of frames) {
      if (frame.kind !== 'text') continue;
      const last = frame.runs.at(-1);
      for (const run of frame.runs) {
        if (run.node === null) continue;
        const closing = frame.brokenAtSpace && run === last && !run.text.endsWith(' ') ? ' ' : '';
        texts.set(run.node, `${texts.get(run.node) ?? ''}${run.text}${closing}`);
      }
    }
  }
  return [...texts].sort(([one], [other]) => one - other).map(([id, text]) => ({ path: pathOf(id, nodes), text, page: null }));
}

function pathOf(id: NodeId, nodes: ReadonlyMap<NodeId, StructureNode>): string {
  const roles: string[] = [];
  for (let node = nodes.get(id); node !== undefined; node = node.parent === null ? undefined : nodes.get(node.parent))
    roles.unshift(node.role);
  return roles.join('/');
}

/** Elements with text of their own, in the order of the tags. */
function foundElements(read: ReadDocument): readonly Element[] {
  const elements = new Map<number, Element>();
  for (const { element, path, page, text } of piecesInOrder(read)) {
    if (text === '') continue;
    const before = elements.get(element);
    elements.set(element, { path, page: before?.page ?? page, text: `${before?.text ?? ''}${text}` });
  }
  return [...elements].sort(([one], [other]) => one - other).map(([, element]) => element);
}

function piecesInOrder({ pieces, pages }: ReadDocument): readonly (TaggedPiece & { readonly text: string })[] {
  const byPage = pages.map(textsByTag);
  return pieces.map((piece) => ({ ...piece, text: byPage[piece.page - 1]?.get(piece.mcid) ?? '' }));
}

function textsByTag({ painted }: ReadPage): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const one of painted)
    for (const { owner, text } of one.kind === 'text' ? one.pieces : [])
      if (typeof owner === 'number') texts.set(owner, `${texts.get(owner) ?? ''}${text}`);
  return texts;
}

function compareAlternatives({ pages, structure }: Layout, { figures }: ReadDocument): readonly Difference[] {
  const painted = new Set<NodeId>();
  for (const { frames } of pages)
    for (const frame of frames) if ('node' in frame && frame.node !== null && frame.kind !== 'link') painted.add(frame.node);
  const wanted = structure.filter(({ id, role }) => role === 'Figure' && painted.has(id)).map(({ alt }) => alt ?? '');
  const at = wanted.findIndex((alt, index) => figures[index]?.alt !== alt);
  if (at < 0 && figures.length === wanted.length) return [];
  const index = at < 0 ? wanted.length : at;
  const figure = figures[index];
  return [{ kind: 'alternative', page: figure?.page ?? null, expected: wanted[index] ?? '—', found: figure?.alt ?? '—' }];
}

function nameOf(element: Element | undefined): string {
  return element === undefined ? '—' : `${element.path}: ${element.text.slice(0, 60)}`;
}

/** Letters and digits alone, without capitals: what a page adds between words does not count. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
