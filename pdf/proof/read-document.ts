import { createHash } from 'node:crypto';
import type { PdfFile, Stream } from './pdf-file.ts';
import { type Box, type Painted, type ReadFont, readContent, readFonts } from './read-content.ts';
import { type Dictionary, Name, Reference, textOf, type Value } from './syntax.ts';

export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  /** The bytes are those of a JPEG file. */
  readonly isJpeg: boolean;
  /** SHA-256 of the bytes as they stand in the file. */
  readonly digest: string;
}

export interface ReadLink {
  /** y downwards from the top left corner of the media box. */
  readonly areas: readonly Box[];
  readonly url: string | null;
  readonly destination: string | null;
  readonly label: string;
}

export interface ReadPage {
  readonly label: string;
  readonly media: Box;
  readonly trim: Box | null;
  readonly bleed: Box | null;
  /** What else changes how the page is seen: a turn, a crop, a unit; '' = nothing. */
  readonly oddities: string;
  readonly painted: readonly Painted[];
  readonly pictures: ReadonlyMap<string, ReadPicture>;
  readonly links: readonly ReadLink[];
}

export interface ReadBookmark {
  readonly title: string;
  readonly page: number;
  readonly children: readonly ReadBookmark[];
}

/** A piece of tagged content in the order of the tags. */
export interface TaggedPiece {
  /** Roles from the root on: `Document/Sect/H2`. */
  readonly path: string;
  /** The element it belongs to: its place among all, parents before children. */
  readonly element: number;
  /** From 1. */
  readonly page: number;
  readonly mcid: number;
}

export interface ReadFigure {
  readonly alt: string;
  readonly page: number;
}

export interface ReadDocument {
  readonly version: string;
  readonly language: string;
  readonly title: string;
  readonly created: string;
  readonly xmp: string;
  /** Standard and condition of the output intents: `GTS_PDFX FOGRA39`. */
  readonly intents: readonly string[];
  readonly isTagged: boolean;
  readonly pages: readonly ReadPage[];
  /** Names of the faces, and whether each is inside the file. */
  readonly faces: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly bookmarks: readonly ReadBookmark[];
  readonly destinations: ReadonlyMap<string, { readonly page: number; readonly y: number }>;
  readonly pieces: readonly TaggedPiece[];
  readonly figures: readonly ReadFigure[];
}

/** Everything of a file that a reader or a printer would meet. Throws where the file is broken. */
export function readDocument(file: PdfFile): ReadDocument {
  return new DocumentReader(file).read();
}

class DocumentReader {
  private readonly fonts = new Map<number, ReadFont>();
  private readonly pictures = new Map<number, ReadPicture>();
  private readonly pageNumbers = new Map<number, number>();
  private readonly pages: Dictionary[] = [];
  private readonly pieces: TaggedPiece[] = [];
  private readonly figures: ReadFigure[] = [];
  private elements = 0;
  private readonly catalog: Dictionary;

  constructor(private readonly file: PdfFile) {
    this.catalog = file.dictionary(file.trailer.get('Root')) ?? new Map();
  }

  read(): ReadDocument {
    const { file, catalog } = this;
    this.collectPages(catalog.get('Pages'), new Map());
    const labels = this.labels();
    const info = file.dictionary(file.trailer.get('Info'));
    const metadata = file.stream(catalog.get('Metadata'));
    const root = file.dictionary(catalog.get('StructTreeRoot'));
    if (root !== null) this.walk(root.get('K'), '', 0, 0);
    const pages = this.pages.map((page, index) => this.page(page, labels[index] ?? ''));
    return {
      version: file.version,
      language: textOf(file.value(catalog.get('Lang'))) ?? '',
      title: textOf(info?.get('Title')) ?? '',
      created: textOf(info?.get('CreationDate')) ?? '',
      xmp: metadata === null ? '' : file.data(metadata).toString('utf8'),
      intents: file.list(catalog.get('OutputIntents')).map((intent) => this.intent(file.dictionary(intent))),
      isTagged: file.value(file.dictionary(catalog.get('MarkInfo'))?.get('Marked')) === true,
      pages,
      faces: this.faces(),
      bookmarks: this.bookmarks(file.dictionary(catalog.get('Outlines'))),
      destinations: this.destinations(),
      pieces: this.pieces,
      figures: this.figures,
    };
  }

  private collectPages(value: Value | undefined, inherited: Dictionary): void {
    const node = this.file.dictionary(value);
    if (node === null) return;
    const all = new Map([...inherited, ...node]);
    if (this.file.name(node.get('Type')) === 'Page') {
      if (value instanceof Reference) this.pageNumbers.set(value.id, this.pages.length + 1);
      this.pages.push(all);
    } else {
      const passed = new Map([...all].filter(([key]) => key === 'MediaBox' || key === 'Resources'));
      for (const kid of this.file.list(node.get('Kids'))) this.collectPages(kid, passed);
    }
  }

  private page(page: Dictionary, label: string): ReadPage {
    const { file } = this;
    const resources = file.dictionary(page.get('Resources'));
    const corners = this.numbers(page.get('MediaBox'));
    const height = (corners[3] ?? 0) - (corners[1] ?? 0);
    const streams = [file.stream(page.get('Contents')), ...file.list(page.get('Contents')).map((one) => file.stream(one))];
    const source = streams.flatMap((stream) => (stream === null ? [] : [file.data(stream).toString('latin1')])).join('\n');
    return {
      label,
      media: boxIn(corners, height),
      trim: page.has('TrimBox') ? boxIn(this.numbers(page.get('TrimBox')), height) : null,
      bleed: page.has('BleedBox') ? boxIn(this.numbers(page.get('BleedBox')), height) : null,
      oddities: ['Rotate', 'CropBox', 'UserUnit'].filter((key) => page.has(key)).join(' '),
      painted: readContent(source, height, readFonts(file, resources, this.fonts)),
      pictures: this.picturesOf(resources),
      links: file.list(page.get('Annots')).flatMap((annotation) => this.link(file.dictionary(annotation), height)),
    };
  }

  private picturesOf(resources: Dictionary | null): ReadonlyMap<string, ReadPicture> {
    const pictures = new Map<string, ReadPicture>();
    for (const [name, value] of this.file.dictionary(resources?.get('XObject')) ?? []) {
      const stream = this.file.stream(value);
      if (stream === null || !(value instanceof Reference)) continue;
      const picture = this.pictures.get(value.id) ?? pictureIn(stream);
      this.pictures.set(value.id, picture);
      pictures.set(name, picture);
    }
    return pictures;
  }

  private link(annotation: Dictionary | null, height: number): readonly ReadLink[] {
    if (annotation === null || this.file.name(annotation.get('Subtype')) !== 'Link') return [];
    const action = this.file.dictionary(annotation.get('A'));
    const quads = this.numbers(annotation.get('QuadPoints'));
    const rect = this.numbers(annotation.get('Rect'));
    const areas =
      quads.length === 0
        ? [boxIn(rect, height)]
        : Array.from({ length: quads.length / 8 }, (_, at) => quadIn(quads.slice(at * 8, at * 8 + 8), height));
    return [
      {
        areas,
        url: textOf(action?.get('URI')),
        destination: textOf(this.file.value(annotation.get('Dest'))),
        label: textOf(this.file.value(annotation.get('Contents'))) ?? '',
      },
    ];
  }

  /** ISO 32000-1, 12.4.2; decimal numbers and prefixes. */
  private labels(): readonly string[] {
    const ranges = this.file.list(this.file.dictionary(this.catalog.get('PageLabels'))?.get('Nums'));
    const labels: string[] = [];
    for (let at = 0; at < ranges.length; at += 2) {
      const from = Number(ranges[at]);
      const to = at + 2 < ranges.length ? Number(ranges[at + 2]) : this.pages.length;
      const range = this.file.dictionary(ranges[at + 1]);
      const prefix = textOf(range?.get('P')) ?? '';
      const start = range?.get('St');
      const isDecimal = this.file.name(range?.get('S')) === 'D';
      for (let page = from; page < to; page++)
        labels[page] = `${prefix}${isDecimal ? page - from + (typeof start === 'number' ? start : 1) : ''}`;
    }
    return labels;
  }

  private intent(intent: Dictionary | null): string {
    const condition = textOf(this.file.value(intent?.get('OutputConditionIdentifier'))) ?? '';
    const profile = this.file.stream(intent?.get('DestOutputProfile'));
    return `${this.file.name(intent?.get('S')) ?? ''} ${condition}${profile === null ? ' without profile' : ''}`;
  }

  private faces(): ReadDocument['faces'] {
    const faces: { name: string; isEmbedded: boolean }[] = [];
    for (const [id, { name }] of this.fonts) {
      const [descendant] = this.file.list(this.file.dictionary(new Reference(id))?.get('DescendantFonts'));
      const descriptor = this.file.dictionary(this.file.dictionary(descendant)?.get('FontDescriptor'));
      faces.push({ name, isEmbedded: this.file.stream(descriptor?.get('FontFile2')) !== null });
    }
    return faces;
  }

  private bookmarks(node: Dictionary | null): readonly ReadBookmark[] {
    const found: ReadBookmark[] = [];
    for (let item = this.file.dictionary(node?.get('First')); item !== null; item = this.file.dictionary(item.get('Next'))) {
      const title = textOf(this.file.value(item.get('Title'))) ?? '';
      found.push({ title, page: this.target(item.get('Dest')).page, children: this.bookmarks(item) });
    }
    return found;
  }

  private destinations(): ReadDocument['destinations'] {
    const tree = this.file.dictionary(this.file.dictionary(this.catalog.get('Names'))?.get('Dests'));
    const names = this.file.list(tree?.get('Names'));
    const found = new Map<string, { readonly page: number; readonly y: number }>();
    for (let at = 0; at < names.length; at += 2) found.set(textOf(names[at]) ?? '', this.target(names[at + 1]));
    return found;
  }

  /** An explicit destination: its page from 1, and the height from the page's top. 0 = it leads nowhere. */
  private target(value: Value | undefined): { readonly page: number; readonly y: number } {
    const [page, , , y] = this.file.list(value);
    const number = page instanceof Reference ? (this.pageNumbers.get(page.id) ?? 0) : 0;
    const corners = this.numbers(this.pages[number - 1]?.get('MediaBox'));
    return { page: number, y: (corners[3] ?? 0) - (typeof y === 'number' ? y : 0) };
  }

  /** The tags in their order: what is inside them, and what is said of figures. */
  private walk(value: Value | undefined, path: string, element: number, page: number): void {
    const { file } = this;
    if (typeof value === 'number') {
      this.pieces.push({ path, element, page, mcid: value });
      return;
    }
    const list = file.value(value);
    if (Array.isArray(list)) {
      for (const kid of list as readonly Value[]) this.walk(kid, path, element, page);
      return;
    }
    const node = file.dictionary(value);
    if (node === null) return;
    const own = node.get('Pg');
    const number = own instanceof Reference ? (this.pageNumbers.get(own.id) ?? 0) : page;
    const type = file.name(node.get('Type'));
    if (type === 'MCR') this.walk(node.get('MCID'), path, element, number);
    else if (type !== 'OBJR') {
      const role = file.name(node.get('S')) ?? '';
      if (role === 'Figure') this.figures.push({ alt: textOf(file.value(node.get('Alt'))) ?? '', page: number });
      this.elements += 1;
      this.walk(node.get('K'), path === '' ? role : `${path}/${role}`, this.elements, number);
    }
  }

  private numbers(value: Value | undefined): readonly number[] {
    return this.file.list(value).map(Number);
  }
}

function pictureIn({ dictionary, raw }: Stream): ReadPicture {
  const filter = dictionary.get('Filter');
  return {
    width: Number(dictionary.get('Width')),
    height: Number(dictionary.get('Height')),
    isJpeg: filter instanceof Name && filter.value === 'DCTDecode',
    digest: createHash('sha256').update(raw).digest('hex'),
  };
}

function boxIn([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], height: number): Box {
  return { x: left, y: height - top, width: right - left, height: top - bottom };
}

function quadIn(points: readonly number[], height: number): Box {
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return boxIn([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], height);
}
