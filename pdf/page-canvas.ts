import type { ColorId, FaceId, NodeId, Pt, Rect } from '../core/layout/frames/geometry.ts';
import type { Page } from '../core/layout/frames/page.ts';
import { ContentStream } from './content-stream.ts';
import type { DevicePage, PdfDevice } from './device/pdf-device.ts';
import { MarkedContent } from './marked-content.ts';
import type { PrintedFace } from './printed-face.ts';
import type { PdfResources } from './resources.ts';
import type { StructureTree } from './structure-tree.ts';

/** What the painters of all pages share. */
export interface CanvasContext {
  readonly device: PdfDevice;
  readonly structure: StructureTree;
  readonly faces: ReadonlyMap<FaceId, PrintedFace>;
  readonly resources: PdfResources;
}

/** One page while it is painted: its operators, the open bracket, the resources it uses. */
export class PageCanvas {
  readonly width: Pt;
  readonly height: Pt;
  readonly device: PdfDevice;
  readonly structure: StructureTree;
  readonly page: DevicePage;
  readonly content = new ContentStream();
  readonly marked: MarkedContent;

  constructor(
    page: Page,
    private readonly context: CanvasContext,
  ) {
    this.width = page.width;
    this.height = page.height;
    this.device = context.device;
    this.structure = context.structure;
    this.page = context.device.addPage(page.width, page.height);
    this.marked = new MarkedContent(this.content, this.structure, this.page);
  }

  /** The face, entered in the page's resources. */
  face(id: FaceId): PrintedFace {
    const face = this.context.faces.get(id);
    if (face === undefined) throw new Error(`face ${id} was not embedded`);
    this.page.fonts[face.name] = face.reference;
    return face;
  }

  /** `#RRGGBB` */
  color(id: ColorId): string {
    return this.context.resources.color(id).rgb;
  }

  /** Opens the bracket of a drawing; a figure's box grows by `area`. */
  enter(node: NodeId | null, area: Rect): void {
    this.marked.enter(node ?? 'layout');
    if (node !== null) this.structure.cover(node, this.page, area, this);
  }

  /** Hands the operators to the page. */
  end(): void {
    this.marked.leave();
    this.page.write(this.content.toString());
  }
}
