import type { Layout } from '../core/layout/frames/layout.ts';
import { spokenPartsWith } from '../core/text/spoken-parts.ts';
import { resolveDestinations, writeNamedDestinations } from './destinations.ts';
import { ByteSink } from './device/byte-sink.ts';
import { type DocumentInfo, PdfDevice } from './device/pdf-device.ts';
import type { PdfOptions, PdfReport } from './edition.ts';
import { greyInks, rgbInks } from './inks.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writeOutputIntent } from './output-intent.ts';
import type { CanvasContext } from './page-canvas.ts';
import { writePageLabels } from './page-labels.ts';
import { paintPage } from './page-painter.ts';
import { Pictures } from './pictures.ts';
import { writePressPdf } from './press/write-press-pdf.ts';
import { embedFaces } from './printed-face.ts';
import type { PdfResources } from './resources.ts';
import { StructureTree } from './structure-tree.ts';

/**
 * Writes the pages as a PDF. For the screen: tagged, PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file, colours in sRGB;
 * for the office the same in greys; for the press PDF/X-4. Waits for the sink whenever it is full. The sink stays open: who opened it ends it. Rejects when the sink or a resource fails.
 */
export async function writePdf(
  layout: Layout,
  resources: PdfResources,
  sink: NodeJS.WritableStream,
  options: PdfOptions,
): Promise<PdfReport> {
  const output = new ByteSink(sink);
  try {
    return await writeDocument(layout, resources, output, options);
  } finally {
    output.release();
  }
}

async function writeDocument(layout: Layout, resources: PdfResources, output: ByteSink, options: PdfOptions): Promise<PdfReport> {
  const { edition } = options;
  const info = documentInfo(layout, options.created);
  if (typeof edition === 'object') return writePressPdf(layout, resources, output, info, edition, options);
  const device = new PdfDevice(output, info, layout.language);
  const faces = await embedFaces(device, layout.pages, resources);
  const pictures = new Pictures(device, resources);
  const structure = new StructureTree(device, layout.structure, layout.pages.length);
  const inks = edition === 'office' ? greyInks : rgbInks;
  const context: CanvasContext = {
    device,
    structure,
    inks,
    overprint: null,
    faces,
    resources,
    spoken: spokenPartsWith(options.abbreviations ?? []),
  };
  for (const page of layout.pages) {
    options.signal?.throwIfAborted();
    await paintPage(page, context, pictures);
    await output.settle();
    options.onPage?.(page.number, layout.pages.length);
  }
  structure.end();
  const destinations = resolveDestinations(device, layout);
  writeNamedDestinations(device, destinations);
  writeOutline(device, layout.bookmarks, destinations);
  writePageLabels(device, layout.pages);
  writeOutputIntent(device);
  writeMetadata(device, info, layout.language);
  device.end();
  await output.finish();
  return { bytes: output.bytes, pages: layout.pages.length, pictures: pictures.count, fonts: [...faces.keys()] };
}

function documentInfo(layout: Layout, created: Date): DocumentInfo {
  return {
    Title: layout.title,
    Author: layout.author,
    Subject: layout.subject,
    Creator: 'Điểm Tin',
    Producer: 'Điểm Tin (pdfkit)',
    CreationDate: created,
    ModDate: created,
  };
}
