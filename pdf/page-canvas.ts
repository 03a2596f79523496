import type { ColorId, FaceId, NodeId, Pt, Rect } from '../core/layout/frames/geometry.ts';
import type { Page } from '../core/layout/frames/page.ts';
import type { SpokenPart, SpokenParts } from '../core/text/spoken-parts.ts';
import { ContentStream } from './content-stream.ts';
import type { DevicePage, PdfDevice } from './device/pdf-device.ts';
import type { PdfReference } from './device/pdf-value.ts';
import type { Ink, Inks } from './inks.ts';
import { MarkedContent } from './marked-content.ts';
import type { PrintedFace } from './printed-face.ts';
import type { PdfResources } from './resources.ts';
import type { StructureTree } from './structure-tree.ts';

/** What the painters of all pages share. */
export interface CanvasContext {
  readonly device: PdfDevice;
  /** null = an edition for paper alone: no tags, no links. */
  readonly structure: StructureTree | null;
  readonly inks: Inks;
  /** The two graphics states of an edition for the press; null = nothing is printed over anything. */
  readonly overprint: { readonly on: GraphicsState; readonly off: GraphicsState } | null;
  readonly faces: ReadonlyMap<FaceId, PrintedFace>;
  readonly resources: PdfResources;
  /** What a voice reads in its own way; nothing where there are no tags. */
  readonly spoken: SpokenParts;
}

/** An entry of a page's ExtGState resources. */
export interface GraphicsState {
  readonly name: string;
  readonly reference: PdfReference;
}

/** One page while it is painted: its operators, the open bracket, the resources it uses. */
export class PageCanvas {
  readonly width: Pt;
  readonly height: Pt;
  readonly device: PdfDevice;
  readonly structure: StructureTree | null;
  readonly page: DevicePage;
  readonly content = new ContentStream();
  readonly marked: MarkedContent;

  constructor(
    page: Page,
    private readonly context: CanvasContext,
    devicePage: DevicePage = context.device.addPage(page.width, page.height),
  ) {
    this.width = page.width;
    this.height = page.height;
    this.device = context.device;
    this.structure = context.structure;
    this.page = devicePage;
    this.marked = new MarkedContent(this.content, this.structure, this.page);
  }

  /** The face, entered in the page's resources. */
  face(id: FaceId): PrintedFace {
    const face = this.context.faces.get(id);
    if (face === undefined) throw new Error(`face ${id} was not embedded`);
    this.page.fonts[face.name] = face.reference;
    return face;
  }

  spoken(text: string): readonly SpokenPart[] {
    return this.context.spoken(text);
  }

  ink(id: ColorId): Ink {
    return this.context.inks(this.context.resources.color(id));
  }

  /** The colour of text; black alone is printed over what lies below it. */
  setText(id: ColorId): void {
    const ink = this.ink(id);
    this.content.setFill(ink);
    this.overprint(ink.overprints);
  }

  /** The colour of areas, which leave out what lies below them. */
  setArea(id: ColorId): void {
    this.content.setFill(this.ink(id));
    this.overprint(false);
  }

  setLine(id: ColorId): void {
    this.content.setStroke(this.ink(id));
    this.overprint(false);
  }

  private overprint(wanted: boolean): void {
    const { overprint } = this.context;
    if (overprint === null) return;
    const state = wanted ? overprint.on : overprint.off;
    this.page.states[state.name] = state.reference;
    this.content.setState(state.name);
  }

  /** Opens the bracket of a drawing; a figure's box grows by `area`. */
  enter(node: NodeId | null, area: Rect): void {
    this.marked.enter(node ?? 'layout');
    if (node !== null) this.structure?.cover(node, this.page, area, this);
  }

  /** Hands the operators to the page. */
  end(): void {
    this.marked.leave();
    this.page.write(this.content.toString());
  }
}
