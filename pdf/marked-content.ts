import type { NodeId } from '../core/layout/frames/geometry.ts';
import type { SpokenPart } from '../core/text/spoken-parts.ts';
import type { ContentStream } from './content-stream.ts';
import type { DevicePage } from './device/pdf-device.ts';
import { pdfText, serialize } from './device/pdf-value.ts';
import type { StructureTree } from './structure-tree.ts';

/** Kinds of artifacts (ISO 32000-1, 14.8.2.2): what is no part of the text that a reader hears. */
export type ArtifactKind = 'header' | 'footer' | 'layout';

const artifactProperties: Readonly<Record<ArtifactKind, string>> = {
  header: '<</Type/Pagination/Subtype/Header/Attached[/Top]>>',
  footer: '<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>',
  layout: '<</Type/Layout>>',
};

/** Brackets what is painted: neighbours of the same node share one bracket; nothing lies outside. An edition without tags has no brackets. */
export class MarkedContent {
  private current: NodeId | ArtifactKind | 'part' | null = null;

  constructor(
    private readonly content: ContentStream,
    private readonly structure: StructureTree | null,
    private readonly page: DevicePage,
  ) {}

  /** Opens the bracket of a node or artifact unless it is open already. */
  enter(owner: NodeId | ArtifactKind): void {
    if (this.structure === null || owner === this.current) return;
    this.leave();
    this.current = owner;
    if (typeof owner === 'string') this.content.add(`/Artifact ${artifactProperties[owner]} BDC`);
    else this.content.add(`/${this.structure.role(owner)} <</MCID ${this.structure.addContent(owner, this.page)}>> BDC`);
  }

  /** Opens a bracket for a stretch of a node's text that is read aloud in its own way (ISO 32000-1, 14.9.2 and 14.9.5). */
  enterPart(node: NodeId, part: SpokenPart): void {
    if (this.structure === null) return;
    this.leave();
    this.current = 'part';
    const voice = 'language' in part ? { Lang: pdfText(part.language) } : { E: pdfText(part.expansion) };
    this.content.add(`/Span ${serialize({ ...voice, MCID: this.structure.addContent(node, this.page) })} BDC`);
  }

  leave(): void {
    if (this.current !== null) this.content.add('EMC');
    this.current = null;
  }
}
