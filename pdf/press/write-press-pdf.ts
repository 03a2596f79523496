import { createHash } from 'node:crypto';
import type { Frame } from '../../core/layout/frames/frame.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import type { Page } from '../../core/layout/frames/page.ts';
import { numbers } from '../content-stream.ts';
import type { ByteSink } from '../device/byte-sink.ts';
import { type DocumentInfo, PdfDevice } from '../device/pdf-device.ts';
import { formatNumber, type PdfValue } from '../device/pdf-value.ts';
import type { PdfOptions, PdfReport, PressEdition } from '../edition.ts';
import { cmykInks } from '../inks.ts';
import { type CanvasContext, PageCanvas } from '../page-canvas.ts';
import { writePageLabels } from '../page-labels.ts';
import { paintFrames } from '../page-painter.ts';
import { Pictures } from '../pictures.ts';
import { embedFaces } from '../printed-face.ts';
import type { PdfResources } from '../resources.ts';
import { srgbProfile } from '../srgb-profile.ts';
import { filled } from './fill-sheets.ts';
import { withImprint } from './imprint.ts';
import { markColors, marksOf, slugFace } from './marks.ts';
import { writePressIntent, writePressMetadata } from './press-metadata.ts';
import { boxOf, type Sheet, sheetFor } from './sheet.ts';

/** A page on its sheet, with the marks around it. */
interface Printed {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly marks: readonly Frame[];
}

/**
 * Writes the pages as PDF/X-4 (ISO 15930-7): PDF 1.6, the template's CMYK, black type printed over what is below it, photos as sRGB
 * under the profile's output intent, trim and bleed boxes, marks. No links and no tags: a press has no use for them.
 */
export async function writePressPdf(
  layout: Layout,
  given: PdfResources,
  output: ByteSink,
  info: DocumentInfo,
  edition: PressEdition,
  options: Pick<PdfOptions, 'onPage' | 'signal'>,
): Promise<PdfReport> {
  const resources = { ...given, color: (id: string) => markColors.get(id) ?? given.color(id) };
  const pages = filled(withImprint(layout.pages, edition.imprint, resources), edition.fillSheets);
  const sheets = pages.map((page): Printed => {
    const sheet = sheetFor(page, edition.trim);
    return { page, sheet, marks: marksOf(sheet, slugOf(layout, page, pages.length, edition), resources.face(slugFace)) };
  });
  const device = new PdfDevice(output, { ...info, Trapped: 'False' }, layout.language, { version: '1.6', tagged: false });
  const everything = sheets.map(({ page, marks }) => ({ ...page, frames: [...page.frames, ...marks] }));
  const faces = await embedFaces(device, everything, resources);
  const pictures = new Pictures(device, resources);
  const rgb: PdfValue = ['ICCBased', device.addStream({ N: 3 }, srgbProfile('4.1'))];
  const overprint = {
    on: { name: 'OverprintOn', reference: device.add({ Type: 'ExtGState', OP: true, op: true, OPM: 1 }) },
    off: { name: 'OverprintOff', reference: device.add({ Type: 'ExtGState', OP: false, op: false, OPM: 0 }) },
  };
  const context: CanvasContext = { device, structure: null, inks: cmykInks, overprint, faces, resources, spoken: () => [] };
  for (const printed of sheets) {
    options.signal?.throwIfAborted();
    await paintSheet(printed, context, rgb, pictures);
    await output.settle();
    options.onPage?.(printed.page.number, pages.length);
  }
  writePageLabels(device, pages);
  writePressIntent(device, edition.profile);
  writePressMetadata(device, info, identityOf(layout, info, edition), layout.language);
  device.end();
  await output.finish();
  return { bytes: output.bytes, pages: pages.length, pictures: pictures.count, fonts: [...faces.keys()] };
}

/** The page within its bleed, then the marks outside it. */
async function paintSheet(
  { page, sheet, marks }: Printed,
  context: CanvasContext,
  rgb: PdfValue,
  pictures: Pictures,
): Promise<void> {
  const devicePage = context.device.addPage(sheet.width, sheet.height);
  Object.assign(devicePage.dictionary, { TrimBox: boxOf(sheet.trim, sheet), BleedBox: boxOf(sheet.bleed, sheet) });
  // What a photo's file calls RGB is sRGB: the output intent speaks of CMYK.
  devicePage.colorSpaces.DefaultRGB = rgb;
  const canvas = new PageCanvas(page, context, devicePage);
  const { content } = canvas;
  const { x, y, width, height } = sheet.bleed;
  content.save();
  content.add(`${numbers(x, y, width, height)} re W n`);
  // Six places: three would move the far corner by a twentieth of a point.
  content.add(
    `${[sheet.scale, 0, 0, sheet.scale, sheet.origin.x, sheet.origin.y].map((value) => formatNumber(value, 6)).join(' ')} cm`,
  );
  await paintFrames(page.frames, canvas, pictures);
  content.restore();
  await paintFrames(marks, canvas, pictures);
  canvas.end();
}

function slugOf({ title }: Layout, { number, label }: Page, of: number, { trim, profile }: PressEdition): string {
  const name = label === String(number) ? '' : ` (${label})`;
  return `${title} · tờ ${number}/${of}${name} · ${trim === 'A4' ? 'A4' : '19 × 27 cm'} · ${profile.condition ?? profile.name}`;
}

/** The same issue, moment and setup make the same identifier. */
function identityOf({ title, pages }: Layout, info: DocumentInfo, { trim, profile }: PressEdition): string {
  const facts = [title, pages.length, info.CreationDate.toISOString(), trim, profile.condition ?? profile.name];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}
