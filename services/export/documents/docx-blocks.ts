import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx';
import type { Block } from '../../../core/issue/block.ts';
import type { InlineText } from '../../../core/issue/inline.ts';
import { captionLine, type DocumentPicture } from './document-pictures.ts';

/** The package, loaded when a document is made. */
export type Docx = typeof import('docx');

export interface DocxContext {
  readonly docx: Docx;
  /** Of a picture block; null = it cannot be shown. */
  readonly picture: (block: Block & { readonly type: 'picture' }) => DocumentPicture | null;
  /** A list of its own for each run of numbered entries, so that each begins at 1. */
  readonly nextList: () => number;
}

/** Name of the numbering that the document defines. */
export const numbering = 'numbers';

/** Width of the text, in twentieths of a point: A4 less two margins of 2.2 cm. */
export const textWidth = 9410;

export function inlineRuns(text: InlineText, { docx }: Pick<DocxContext, 'docx'>, bold = false): ParagraphChild[] {
  return text.map(({ text: words, bold: isBold, italic, link }) => {
    const look = { text: words, bold: bold || isBold === true, italics: italic === true };
    if (link === undefined) return new docx.TextRun(look);
    return new docx.ExternalHyperlink({ link, children: [new docx.TextRun({ ...look, style: 'Hyperlink' })] });
  });
}

/** Blocks as paragraphs and tables of a document. `level`: of the first heading under them, from 1. */
export function docxBlocks(blocks: readonly Block[], level: number, context: DocxContext): FileChild[] {
  let list = 0;
  return blocks.flatMap((block, index): FileChild[] => {
    if (block.type === 'numbered' && blocks[index - 1]?.type !== 'numbered') list = context.nextList();
    return docxBlock(block, level, list, context);
  });
}

function docxBlock(block: Block, level: number, list: number, context: DocxContext): FileChild[] {
  const { docx } = context;
  const paragraph = (text: InlineText, options: IParagraphOptions = {}, bold = false): FileChild =>
    new docx.Paragraph({ ...options, children: inlineRuns(text, context, bold) });
  switch (block.type) {
    case 'lead':
      return [paragraph(block.text, {}, true)];
    case 'paragraph':
      return [paragraph(block.text, { alignment: docx.AlignmentType.BOTH })];
    case 'heading': {
      const names = [
        docx.HeadingLevel.HEADING_1,
        docx.HeadingLevel.HEADING_2,
        docx.HeadingLevel.HEADING_3,
        docx.HeadingLevel.HEADING_4,
      ];
      const heading = names[Math.min(names.length, level + block.level - 1) - 1] ?? docx.HeadingLevel.HEADING_4;
      return [paragraph(block.text, { heading })];
    }
    case 'bullet':
      return [paragraph(block.text, { bullet: { level: 0 } })];
    case 'numbered':
      return [paragraph(block.text, { numbering: { reference: numbering, level: 0, instance: list } })];
    case 'quote':
      return [
        paragraph(block.text, { style: 'IntenseQuote' }),
        ...(block.attribution === '' ? [] : [paragraph([{ text: block.attribution }], { style: 'IntenseQuote' })]),
      ];
    case 'callout':
      return [callout(block, context)];
    case 'picture': {
      const shown = context.picture(block);
      return shown === null ? [] : docxPicture(shown, block.picture, context);
    }
    case 'table':
      return [table(block, context)];
  }
}

/** Two pictures and some text go on one page, px. */
const tallest = 330;

/** A picture over the text's width at most, its caption under it. */
export function docxPicture(
  { bytes, width, height }: DocumentPicture,
  picture: { readonly alt: string; readonly caption: string; readonly credit: string; readonly decorative: boolean },
  { docx }: Pick<DocxContext, 'docx'>,
): FileChild[] {
  // 1 px of a document is 1/96 inch.
  const scale = Math.min(1, (textWidth / 20 / 72) * (96 / width), tallest / height);
  const description = picture.decorative ? '' : picture.alt || picture.caption;
  const image = new docx.ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: description.slice(0, 60) || 'Ảnh', title: '', description },
  });
  const caption = captionLine(picture);
  return [
    new docx.Paragraph({ keepNext: caption !== '', children: [image] }),
    ...(caption === '' ? [] : [new docx.Paragraph({ style: 'Caption', children: [new docx.TextRun(caption)] })]),
  ];
}

function callout(block: Block & { readonly type: 'callout' }, context: DocxContext): FileChild {
  const { docx } = context;
  const children = [
    ...(block.title === '' ? [] : [new docx.Paragraph({ children: [new docx.TextRun({ text: block.title, bold: true })] })]),
    new docx.Paragraph({ children: inlineRuns(block.text, context) }),
  ];
  const cell = new docx.TableCell({
    shading: { fill: 'EEF3F8' },
    margins: { top: 80, bottom: 80, left: 160, right: 160 },
    children,
  });
  return new docx.Table({
    width: { size: textWidth, type: docx.WidthType.DXA },
    rows: [new docx.TableRow({ children: [cell] })],
  });
}

function table({ rows, header }: Block & { readonly type: 'table' }, context: DocxContext): FileChild {
  const { docx } = context;
  return new docx.Table({
    width: { size: textWidth, type: docx.WidthType.DXA },
    rows: rows.map((cells, index) => {
      const isHeader = header && index === 0;
      return new docx.TableRow({
        tableHeader: isHeader,
        children: cells.map(
          (text) => new docx.TableCell({ children: [new docx.Paragraph({ children: inlineRuns(text, context, isHeader) })] }),
        ),
      });
    }),
  });
}
