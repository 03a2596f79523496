import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a file as a browser does. */
export async function openInViewer(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** From the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly endsLine: boolean;
}

/** The pieces of text of a page in the order of the file, as a viewer copies them. */
export async function textOfPage(document: PDFDocumentProxy, number: number): Promise<PlacedText[]> {
  const page = await document.getPage(number);
  const [, , , height = 0] = page.view;
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) =>
    'str' in item
      ? [{ text: item.str, x: item.transform[4], y: height - item.transform[5], width: item.width, endsLine: item.hasEOL }]
      : [],
  );
}
