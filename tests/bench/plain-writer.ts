import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { PlainContent } from './bench-issue.ts';

/**
 * The writer that pdfkit's manual teaches, for comparison: doc.text with justified paragraphs, doc.image, and a contents page whose
 * numbers come from a first pass over the same content. With `lighter` it leaves the photos 200 pixels an inch, as the app does.
 * Usage: plain-writer CONTENT.json FONTS OUT.pdf [lighter]
 */
const [contentFile = '', fonts = '', output = '', lighter] = process.argv.slice(2);
const content: PlainContent = JSON.parse(readFileSync(contentFile, 'utf8'));
const photos = new Map<string, Buffer>();
/** As printed, pt. */
const photoWidth = 300;
if (lighter !== undefined) await shrinkPhotos();
const pages = write(null, new Map());
write(output, pages);

function write(file: string | null, pageOf: ReadonlyMap<string, number>): Map<string, number> {
  const doc = new PDFDocument({ size: 'A4', margin: 48, bufferPages: true });
  if (file === null) doc.on('data', () => {});
  else doc.pipe(createWriteStream(file));
  doc.registerFont('head', join(fonts, 'BeVietnamPro-ExtraBold.ttf'));
  doc.registerFont('lead', join(fonts, 'SourceSerif4-Bold.ttf'));
  doc.registerFont('body', join(fonts, 'SourceSerif4-Regular.ttf'));
  doc.registerFont('label', join(fonts, 'RobotoCondensed-Bold.ttf'));
  const found = new Map<string, number>();
  let page = 1;
  doc.on('pageAdded', () => page++);
  doc.font('head').fontSize(40).text(content.title.toUpperCase());
  doc.addPage();
  doc.font('head').fontSize(28).text('Mục lục');
  for (const section of content.sections) {
    doc.font('label').fontSize(12).text(section.title);
    for (const item of section.items)
      doc
        .font('body')
        .fontSize(10.2)
        .text(`${item.date} ${item.headline} ${pageOf.get(item.headline) ?? 0}`);
  }
  for (const section of content.sections) {
    doc.addPage();
    doc.font('head').fontSize(18).text(section.title.toUpperCase());
    for (const item of section.items) {
      doc.moveDown();
      doc.font('head').fontSize(14).text(`${item.date} ${item.headline.toUpperCase()}`);
      found.set(item.headline, page);
      doc.font('label').fontSize(8.8).text(`Chi tiết: ${item.source}`);
      for (const name of item.photos) {
        if (doc.y > 560) doc.addPage();
        doc.image(photo(name), { width: photoWidth });
      }
      for (const [index, paragraph] of item.paragraphs.entries()) {
        doc
          .font(index === 0 ? 'lead' : 'body')
          .fontSize(10.2)
          .text(paragraph, { align: 'justify', lineGap: 1.5 });
      }
    }
  }
  const range = doc.bufferedPageRange();
  for (let index = range.start + 1; index < range.start + range.count; index++) {
    doc.switchToPage(index);
    doc.page.margins.bottom = 0;
    doc
      .font('label')
      .fontSize(9)
      .text(String(index + 1), 500, 805, { lineBreak: false });
  }
  doc.end();
  return found;
}

async function shrinkPhotos(): Promise<void> {
  const { default: sharp } = await import('sharp');
  const names = content.sections.flatMap(({ items }) => items.flatMap((item) => item.photos));
  const width = Math.ceil((photoWidth / 72) * 200);
  const shrink = async (name: string): Promise<void> => {
    photos.set(name, await sharp(photo(name)).resize({ width, withoutEnlargement: true }).jpeg({ quality: 84 }).toBuffer());
  };
  // Two at a time, one a core.
  for (let at = 0; at < names.length; at += 2) await Promise.all(names.slice(at, at + 2).map(shrink));
}

function photo(name: string): Buffer {
  const known = photos.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(dirname(contentFile), name));
  photos.set(name, bytes);
  return bytes;
}
