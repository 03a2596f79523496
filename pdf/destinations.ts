import type { Destination, Layout } from '../core/layout/frames/layout.ts';
import type { PdfDevice } from './device/pdf-device.ts';
import { type PdfDictionary, type PdfReference, type PdfValue, pdfText } from './device/pdf-value.ts';

/** An explicit destination (ISO 32000-1, 12.3.2.2): a page with this height at the top of the window, zoom as it is. */
export type ExplicitDestination = readonly PdfValue[];

/** Where each named destination leads. */
export function resolveDestinations(device: PdfDevice, layout: Layout): ReadonlyMap<string, ExplicitDestination> {
  return new Map(layout.destinations.map((destination) => [destination.name, explicit(destination, device, layout)]));
}

/** Writes the name tree (ISO 32000-1, 7.9.6): one leaf, sorted by bytes. Names are ASCII, so UTF-16 order is byte order. */
export function writeNamedDestinations(device: PdfDevice, destinations: ReadonlyMap<string, ExplicitDestination>): void {
  const sorted = [...destinations].sort(([one], [other]) => (one < other ? -1 : 1));
  const names = (device.catalog.Names as PdfReference).data;
  if (sorted.length === 0) delete names.Dests;
  else
    names.Dests = device.add({
      Names: sorted.flatMap(([name, destination]) => [pdfText(name), destination]),
    } satisfies PdfDictionary);
}

function explicit({ name, page, y }: Destination, device: PdfDevice, layout: Layout): ExplicitDestination {
  const reference = device.pages[page - 1];
  const height = layout.pages[page - 1]?.height;
  if (reference === undefined || height === undefined)
    throw new Error(`destination ${name} leads to page ${page}, which does not exist`);
  return [reference, 'XYZ', null, Math.round((height - y) * 1000) / 1000, null];
}
