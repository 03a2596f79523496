import { deflateSync } from 'node:zlib';
import type { ByteSink } from './byte-sink.ts';
import { ObjectWriter } from './object-writer.ts';
import { type PdfDictionary, type PdfReference, type PdfValue, pdfText } from './pdf-value.ts';
import { PdfkitDocumentBase, type PdfkitOptions, type PdfkitPage, type PdfkitReference } from './pdfkit.ts';

export interface DocumentInfo {
  readonly Title: string;
  readonly Author: string;
  readonly Subject: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
  /** Whether the colours are prepared for overlapping plates; left out = the edition says nothing of it. */
  readonly Trapped?: 'False';
}

export interface DeviceOptions {
  readonly version: '1.6' | '1.7';
  readonly tagged: boolean;
}

/** The page that is being painted. */
export interface DevicePage {
  readonly reference: PdfReference;
  readonly dictionary: PdfDictionary;
  readonly fonts: Record<string, PdfReference>;
  readonly pictures: Record<string, PdfReference>;
  readonly states: Record<string, PdfReference>;
  readonly colorSpaces: Record<string, PdfValue>;
  readonly annotations: PdfReference[];
  /** Content operators, one byte a character. The page's space has its origin at the top left, y downwards. */
  write(operators: string): void;
}

/**
 * The file being written: numbered objects, pages, the catalog. pdfkit keeps the numbers and the skeleton of the document; the
 * bytes go straight to the sink, packed in object streams, instead of into pdfkit's own unbounded queue.
 */
export class PdfDevice {
  private readonly document: BulletinDocument;
  private readonly writer: ObjectWriter;
  private readonly pageReferences: PdfReference[] = [];

  constructor(
    readonly sink: ByteSink,
    private readonly info: DocumentInfo,
    language: string,
    { version, tagged }: DeviceOptions = { version: '1.7', tagged: true },
  ) {
    this.writer = new ObjectWriter(sink, () => this.reserve({}).id);
    this.document = new BulletinDocument(
      {
        pdfVersion: version,
        autoFirstPage: false,
        font: null,
        tagged,
        displayTitle: true,
        lang: language,
        // pdfkit makes the file's identifier of these.
        info: { ...info },
      },
      this.writer,
    );
    this.writer.header(version);
  }

  get catalog(): PdfDictionary {
    return this.document._root.data;
  }

  get structureRoot(): PdfReference {
    return this.document.getStructTreeRoot();
  }

  /** Pages begun so far, first page first. */
  get pages(): readonly PdfReference[] {
    return this.pageReferences;
  }

  /** A number for an object that is filled later and written by `write`. */
  reserve(data: PdfDictionary = {}): PdfReference {
    return this.document.ref(data);
  }

  /** Writes an object whose data are complete. */
  write(reference: PdfReference): PdfReference {
    this.writer.object(reference);
    return reference;
  }

  add(data: PdfDictionary): PdfReference {
    return this.write(this.reserve(data));
  }

  /** Writes a stream; compressed here, unless its dictionary names a filter already or `plain` is set. */
  addStream(dictionary: PdfDictionary, bytes: Uint8Array, { plain = false } = {}): PdfReference {
    const reference = this.reserve();
    if (plain || dictionary.Filter !== undefined) this.writer.stream(reference.id, dictionary, bytes);
    else this.writer.stream(reference.id, { ...dictionary, Filter: 'FlateDecode' }, deflateSync(bytes));
    return reference;
  }

  /** Ends the page before and begins the next; width and height in points. */
  addPage(width: number, height: number): DevicePage {
    this.document.addPage({ size: [width, height], margin: 0 });
    const page = this.document.page;
    this.pageReferences.push(page.dictionary);
    tidy(page);
    return {
      reference: page.dictionary,
      dictionary: page.dictionary.data,
      fonts: page.fonts,
      pictures: page.xobjects,
      get states() {
        return page.ext_gstates;
      },
      get colorSpaces() {
        return page.colorSpaces;
      },
      get annotations() {
        return page.annotations;
      },
      write: (operators) => page.content.write(Buffer.from(operators, 'latin1')),
    };
  }

  /** Writes what is left and the cross-reference table. Nothing may be added afterwards. */
  end(): void {
    const { document, writer } = this;
    document.flushPages();
    const info: PdfDictionary = {};
    for (const [key, value] of Object.entries(this.info))
      if (value !== '') info[key] = typeof value === 'string' && key !== 'Trapped' ? pdfText(value) : value;
    const infoReference = this.add(info);
    for (const key of ['Pages', 'Names', 'ViewerPreferences', 'StructTreeRoot', 'MarkInfo']) {
      const part = this.catalog[key];
      if (part !== undefined) this.write(part as PdfReference);
    }
    this.write(document._root);
    writer.end({ Root: document._root, Info: infoReference, ID: [document._id, document._id] });
  }
}

/** pdfkit's document with its writing half replaced. */
class BulletinDocument extends PdfkitDocumentBase {
  // The parent's constructor calls ref() and _write() before fields of this class exist: the writer travels in the options.
  constructor(options: PdfkitOptions, writer: ObjectWriter) {
    const withWriter: PdfkitOptions & { readonly writer: ObjectWriter } = { ...options, writer };
    super(withWriter);
  }

  override ref(data: PdfDictionary = {}): PdfkitReference {
    const reference = super.ref(data);
    const { writer } = this.options as { readonly writer: ObjectWriter };
    reference.finalize = () => {
      if (reference.buffer.length === 0) writer.object(reference);
      else
        writer.stream(reference.id, { ...reference.data, Filter: 'FlateDecode' }, deflateSync(Buffer.concat(reference.buffer)));
      reference.buffer = [];
    };
    return reference;
  }

  /** pdfkit writes nothing but its own header through this; ours is written by ObjectWriter. */
  override _write(): void {}
}

/** Takes away what pdfkit puts on every page without need: a unit of 1 and the procedure sets of PDF 1.0. */
function tidy(page: PdfkitPage): void {
  delete page.dictionary.data.UserUnit;
  delete page.resources.data.ProcSet;
}
