import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { PlainContent } from './bench-issue.ts';

/**
 * The writer that pdfkit's manual teaches, for comparison: doc.text with justified paragraphs, doc.image, and a contents page whose
 * numbers come from a first pass over the same content. Usage: plain-writer CONTENT.json FONTS OUT.pdf
 */
const [contentFile = '', fonts = '', output = ''] = process.argv.slice(2);
const content: PlainContent = JSON.parse(readFileSync(contentFile, 'utf8'));
const photos = new Map<string, Buffer>();
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
        doc.image(photo(name), { width: 300 });
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

function photo(name: string): Buffer {
  const known = photos.get(name);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(dirname(contentFile), name));
  photos.set(name, bytes);
  return bytes;
}
