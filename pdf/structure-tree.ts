import type { NodeId, Pt, Rect } from '../core/layout/frames/geometry.ts';
import type { StructureNode, StructureRole } from '../core/layout/frames/structure.ts';
import type { DevicePage, PdfDevice } from './device/pdf-device.ts';
import { type PdfDictionary, type PdfReference, type PdfValue, pdfText } from './device/pdf-value.ts';

/** What an element holds, in the order it was painted. */
type Kid =
  | { readonly kind: 'content'; readonly page: PdfReference; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: PdfReference; readonly annotation: PdfReference }
  | { readonly kind: 'element'; readonly element: Element };

interface Element {
  readonly node: StructureNode;
  readonly reference: PdfReference;
  readonly kids: Kid[];
  /** Where the element is seen on the first page that shows it; PDF space. */
  box: { readonly page: PdfReference; readonly corners: readonly [number, number, number, number] } | null;
}

/**
 * The tags of the file (ISO 32000-1, 14.7): an element comes into being when something of it is painted, so empty elements do not
 * arise; only the cells of a table stand even when they are empty.
 */
export class StructureTree {
  private readonly elements = new Map<NodeId, Element>();
  /** Elements of the marked content of each page, by MCID. */
  private readonly contentOwners: { readonly page: PdfReference; readonly owners: PdfReference[] }[] = [];
  private readonly annotationOwners: PdfReference[] = [];

  constructor(
    private readonly device: PdfDevice,
    private readonly nodes: readonly StructureNode[],
    private readonly pageCount: number,
  ) {}

  role(node: NodeId): StructureRole {
    return this.node(node).role;
  }

  /** Numbers a new piece of content of a page that belongs to a node: its MCID. */
  addContent(id: NodeId, page: DevicePage): number {
    const element = this.element(id);
    let entry = this.contentOwners.at(-1);
    if (entry?.page !== page.reference) {
      entry = { page: page.reference, owners: [] };
      page.dictionary.StructParents = this.contentOwners.length;
      this.contentOwners.push(entry);
    }
    const mcid = entry.owners.length;
    entry.owners.push(element.reference);
    element.kids.push({ kind: 'content', page: page.reference, mcid });
    return mcid;
  }

  /** Puts an annotation under a node; returns its StructParent. */
  addAnnotation(id: NodeId, page: DevicePage, annotation: PdfReference): number {
    const element = this.element(id);
    element.kids.push({ kind: 'annotation', page: page.reference, annotation });
    this.annotationOwners.push(element.reference);
    return this.pageCount + this.annotationOwners.length - 1;
  }

  /** Widens the bounding box of a node by what the page shows of `area`. `size` of the page turns it into PDF space. */
  cover(id: NodeId, page: DevicePage, area: Rect, size: { readonly width: Pt; readonly height: Pt }): void {
    const element = this.element(id);
    if (element.box !== null && element.box.page !== page.reference) return;
    const [left, bottom, right, top] = element.box?.corners ?? [size.width, size.height, 0, 0];
    const corners = [
      Math.min(left, Math.max(0, area.x)),
      Math.min(bottom, Math.max(0, size.height - area.y - area.height)),
      Math.max(right, Math.min(size.width, area.x + area.width)),
      Math.max(top, Math.min(size.height, size.height - area.y)),
    ] as const;
    element.box = { page: page.reference, corners };
  }

  /** Writes the elements and the parent tree (ISO 32000-1, 14.7.4.4). */
  end(): void {
    const root = this.nodes[0] === undefined ? null : this.element(this.nodes[0].id);
    this.addEmptyCells();
    for (const node of this.nodes) {
      const element = this.elements.get(node.id);
      if (element !== undefined) this.writeElement(element);
    }
    const contents = this.contentOwners.flatMap<PdfValue>(({ owners }, key) => [key, owners]);
    const annotations = this.annotationOwners.flatMap<PdfValue>((owner, index) => [this.pageCount + index, owner]);
    Object.assign(this.device.structureRoot.data, {
      K: root === null ? [] : [root.reference],
      ParentTree: this.device.add({ Nums: [...contents, ...annotations] }),
      ParentTreeNextKey: this.pageCount + this.annotationOwners.length,
    });
  }

  private node(id: NodeId): StructureNode {
    const node = this.nodes[id];
    if (node === undefined) throw new Error(`the layout has no structure node ${id}`);
    return node;
  }

  private element(id: NodeId): Element {
    const known = this.elements.get(id);
    if (known !== undefined) return known;
    const node = this.node(id);
    const parent = node.parent === null ? null : this.element(node.parent);
    const reference = this.device.reserve({ S: node.role, P: parent?.reference ?? this.device.structureRoot });
    const element: Element = { node, reference, kids: [], box: null };
    this.elements.set(id, element);
    parent?.kids.push({ kind: 'element', element });
    return element;
  }

  private addEmptyCells(): void {
    for (const { id, role, parent } of this.nodes) {
      const cell = role === 'TR' || role === 'TH' || role === 'TD';
      if (cell && parent !== null && this.elements.has(parent)) this.element(id);
    }
  }

  private writeElement({ node, reference, kids, box }: Element): void {
    const page = kids.find((kid) => kid.kind === 'content')?.page;
    const items = inReadingOrder(kids).map((kid) => kidValue(kid, page));
    const data: PdfDictionary = reference.data;
    data.Pg = page;
    data.K = items;
    if (node.alt !== null) data.Alt = pdfText(node.alt);
    data.A = attributes(node, box?.corners ?? null, this.headsColumn(node));
    this.device.write(reference);
  }

  /** A header cell of the first row stands over a column, others stand before a row. */
  private headsColumn(node: StructureNode): boolean {
    if (node.role !== 'TH' || node.parent === null) return false;
    const row = this.node(node.parent);
    return this.nodes.find((other) => other.role === 'TR' && other.parent === row.parent)?.id === row.id;
  }
}

/** Elements with text of their own keep the order of painting; the others follow the list of the layout, which is reading order. */
function inReadingOrder(kids: readonly Kid[]): readonly Kid[] {
  const elements = kids.filter((kid) => kid.kind === 'element');
  if (elements.length < kids.length) return kids;
  return elements.toSorted((one, other) => one.element.node.id - other.element.node.id);
}

function kidValue(kid: Kid, page: PdfReference | undefined): PdfValue {
  switch (kid.kind) {
    case 'element':
      return kid.element.reference;
    case 'annotation':
      return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    case 'content':
      return kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid };
  }
}

/** Standard attributes (ISO 32000-1, 14.8.5). */
function attributes(
  node: StructureNode,
  box: readonly [number, number, number, number] | null,
  headsColumn: boolean,
): PdfDictionary | undefined {
  if (node.role === 'Figure' && box !== null) {
    return { O: 'Layout', Placement: 'Block', BBox: box.map((value) => Math.round(value * 1000) / 1000) };
  }
  if (node.role === 'L' && node.numbering !== null) return { O: 'List', ListNumbering: node.numbering };
  if (node.role === 'TH') return { O: 'Table', Scope: headsColumn ? 'Column' : 'Row' };
  return undefined;
}
