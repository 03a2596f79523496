import PDFDocument from 'pdfkit';
import type { PdfDictionary, PdfReference, PdfValue } from './pdf-value.ts';

/**
 * What is used of pdfkit 0.20.2, its private parts included (the published types are of 0.17). This folder alone knows them;
 * the version is pinned, and tests/pdf/ notices when a part moves.
 */
export interface PdfkitReference extends PdfReference {
  /** What `write` took. */
  buffer: Uint8Array[];
  write(chunk: Uint8Array): void;
  /** Nothing is written about the object after this. */
  end(): void;
  /** Called by `end`; replaced by ours on every reference. */
  finalize: () => void;
}

export interface PdfkitPage {
  readonly dictionary: PdfkitReference;
  readonly resources: PdfkitReference;
  readonly content: PdfkitReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly ext_gstates: Record<string, PdfReference>;
  readonly colorSpaces: Record<string, PdfValue>;
  readonly annotations: PdfReference[];
}

export interface PdfkitDocument {
  readonly options: object;
  readonly page: PdfkitPage;
  readonly _root: PdfkitReference;
  readonly _id: Uint8Array;
  readonly _offsets: readonly unknown[];
  ref(data?: PdfDictionary): PdfkitReference;
  addPage(options: { size: [number, number]; margin: number }): void;
  flushPages(): void;
  getStructTreeRoot(): PdfkitReference;
  getMarkInfoDictionary(): PdfkitReference;
  _write(data: Uint8Array | string): void;
}

export interface PdfkitOptions {
  readonly pdfVersion: '1.6' | '1.7';
  readonly autoFirstPage: false;
  /** null: no standard font, so that its metrics are never loaded. */
  readonly font: null;
  readonly tagged: boolean;
  readonly displayTitle: true;
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** pdfkit's document class with the types above. */
export const PdfkitDocumentBase = PDFDocument as unknown as new (options: PdfkitOptions) => PdfkitDocument;
