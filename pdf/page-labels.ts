import type { Page } from '../core/layout/frames/page.ts';
import type { PdfDevice } from './device/pdf-device.ts';
import { type PdfValue, pdfText } from './device/pdf-value.ts';

/** Gives the viewer the page numbers as printed (ISO 32000-1, 12.4.2): one range for every unbroken count, and for every other label. */
export function writePageLabels(device: PdfDevice, pages: readonly Page[]): void {
  const ranges: PdfValue[] = [];
  let expected: number | null = null;
  for (const [index, { label }] of pages.entries()) {
    const number = /^[1-9]\d*$/.test(label) ? Number(label) : null;
    if (number === null) ranges.push(index, { P: pdfText(label) });
    else if (number !== expected) ranges.push(index, { S: 'D', St: number });
    expected = number === null ? null : number + 1;
  }
  device.catalog.PageLabels = device.add({ Nums: ranges });
}
