import { Writable } from 'node:stream';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import type { SpokenAbbreviation } from '../../core/text/spoken-parts.ts';
import type { PdfEdition, PdfReport } from '../../pdf/edition.ts';
import type { PdfResources } from '../../pdf/resources.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { sampleLayout, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';

export const created = new Date('2026-06-29T03:00:00Z');

/** Writes a layout to memory. */
export async function writeToBuffer(
  layout: Layout,
  resources: PdfResources,
  edition: PdfEdition = 'screen',
  abbreviations: readonly SpokenAbbreviation[] = usualRegistry.abbreviations,
): Promise<{ bytes: Buffer; report: PdfReport }> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  const report = await writePdf(layout, resources, sink, { edition, created, abbreviations });
  return { bytes: Buffer.concat(chunks), report };
}

let sample: Promise<Buffer> | null = null;

/** The sample as a file; written once for all tests of a file. */
export function sampleFile(): Promise<Buffer> {
  sample ??= samplePictures().then(async (pictures) => (await writeToBuffer(sampleLayout(), testResources(pictures))).bytes);
  return sample;
}
