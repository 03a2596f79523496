import type { FileChild } from 'docx';
import type { Block } from '../../../core/issue/block.ts';
import { isLinkAddress } from '../../../core/issue/inline.ts';
import type { Item } from '../../../core/issue/item.ts';
import type { Picture } from '../../../core/issue/picture.ts';
import type { MediaStore } from '../../media/media-store.ts';
import { type DocumentPicture, documentPicture } from './document-pictures.ts';
import { type Docx, type DocxContext, docxBlocks, docxPicture, numbering, textWidth } from './docx-blocks.ts';
import { docxStyles } from './docx-styles.ts';
import { fixedZip } from './fixed-zip.ts';
import type { DocumentItem, DocumentOutline, DocumentSection } from './outline.ts';

/** Widest picture of a document, px: 200 dpi over the text. */
const widest = 1300;

/**
 * The issue as a Word document: real headings and lists, pictures with descriptions, contents with the page numbers of the printed
 * issue and links to the items. The same issue and moment give the same bytes. `onItem` is told of each item.
 */
export async function writeDocx(
  outline: DocumentOutline,
  media: MediaStore,
  created: Date,
  onItem: (item: number, of: number) => void,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const pictures = await picturesOf(outline, media);
  let lists = 0;
  const context: DocxContext = {
    docx,
    picture: ({ picture }) => pictures.get(picture.id) ?? null,
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
  const count = outline.sections.reduce((sum, { items }) => sum + items.length, 0);
  let done = 0;
  const body = outline.sections.flatMap((section) => [
    ...sectionHead(section, context),
    ...docxBlocks(section.blocks, 3, context),
    ...section.items.flatMap((item) => {
      done += 1;
      onItem(done, count);
      return itemParagraphs(item, pictures, context);
    }),
  ]);
  const children = [...head(outline, docx), ...contents(outline, docx), ...body];
  const { title, number, language } = outline;
  const file = new docx.Document({
    title: `${title}, ${number}`,
    creator: outline.issue.masthead.publisher.join(', '),
    description: title,
    styles: docxStyles(language),
    numbering: {
      config: [
        {
          reference: numbering,
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              alignment: 'left',
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [{ properties: pageOf, footers: { default: footer(outline, docx) }, children }],
  });
  return fixedZip(await docx.Packer.toBuffer(file), created);
}

/** A4 with margins of 2.2 cm, in twentieths of a point. */
const pageOf = { page: { size: { width: 11906, height: 16838 }, margin: { top: 1248, right: 1248, bottom: 1248, left: 1248 } } };

async function picturesOf({ sections }: DocumentOutline, media: MediaStore): Promise<ReadonlyMap<string, DocumentPicture>> {
  const inBlocks = (blocks: readonly Block[]): readonly Picture[] =>
    blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
  const all = sections.flatMap(({ blocks, items }) => [
    ...inBlocks(blocks),
    ...items.flatMap(({ item }) => [...item.pictures, ...inBlocks(item.body)]),
  ]);
  const shown = new Map<string, DocumentPicture>();
  for (const picture of all) {
    const made = await documentPicture(picture, media, widest);
    if (made !== null) shown.set(picture.id, made);
  }
  return shown;
}

function head({ issue, title, number, period }: DocumentOutline, docx: Docx): FileChild[] {
  return [
    ...issue.masthead.publisher.map((line) => new docx.Paragraph({ style: 'Publisher', children: [new docx.TextRun(line)] })),
    new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: [new docx.TextRun(title)] }),
    new docx.Paragraph({ style: 'Publisher', children: [new docx.TextRun(`${number} · Tuần từ ${period}`)] }),
  ];
}

/** Entry, leader, page of the printed issue: written, not reckoned by the word processor, which lays out otherwise. */
function contents({ contents: lines, sections }: DocumentOutline, docx: Docx): FileChild[] {
  const tab = { type: docx.TabStopType.RIGHT, position: textWidth, leader: docx.LeaderType.DOT };
  const entries = sections.flatMap(({ id, name }) => [
    new docx.Paragraph({ style: 'ContentsSection', children: [new docx.TextRun(name)] }),
    ...lines
      .filter(({ section }) => section === id)
      .map(({ target, date, title, page }) => {
        const text = `${date === '' ? '' : `${date}  `}${title}`;
        const link = new docx.InternalHyperlink({ anchor: anchorOf(target), children: [new docx.TextRun({ text })] });
        return new docx.Paragraph({ style: 'ContentsEntry', tabStops: [tab], children: [link, new docx.TextRun(`\t${page}`)] });
      }),
  ]);
  return [
    new docx.Paragraph({ style: 'ContentsTitle', children: [new docx.TextRun('Mục lục')] }),
    new docx.Paragraph({ style: 'Publisher', children: [new docx.TextRun('Số trang theo bản in.')] }),
    ...entries,
  ];
}

function sectionHead({ id, name }: DocumentSection, { docx }: DocxContext): FileChild[] {
  const children = [new docx.Bookmark({ id: anchorOf(id), children: [new docx.TextRun(name)] })];
  return [new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, pageBreakBefore: true, children })];
}

function itemParagraphs(
  { item, headline, date }: DocumentItem,
  pictures: ReadonlyMap<string, DocumentPicture>,
  context: DocxContext,
): FileChild[] {
  const { docx } = context;
  const title = new docx.TextRun(date === '' ? headline : `${date}: ${headline}`);
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel.HEADING_2,
    children: [new docx.Bookmark({ id: anchorOf(item.id), children: [title] })],
  });
  const shown = item.pictures.flatMap((picture) => {
    const made = pictures.get(picture.id);
    return made === undefined ? [] : docxPicture(made, picture, context);
  });
  return [heading, ...sources(item, docx), ...shown, ...docxBlocks(item.body, 3, context), ...code(item, docx)];
}

function sources({ sources: named }: Item, docx: Docx): FileChild[] {
  const links = named
    .filter(({ name, url }) => name !== '' || url !== '')
    .flatMap(({ name, url }, index) => [...(index === 0 ? [] : [new docx.TextRun('; ')]), linkOf(url, name || url, docx)]);
  return links.length === 0
    ? []
    : [new docx.Paragraph({ style: 'Sources', children: [new docx.TextRun('Chi tiết: '), ...links] })];
}

function code({ qr }: Item, docx: Docx): FileChild[] {
  if (qr === null || qr.url === '') return [];
  return [new docx.Paragraph({ style: 'Sources', children: [linkOf(qr.url, qr.label || qr.url, docx)] })];
}

function linkOf(url: string, text: string, docx: Docx) {
  if (!isLinkAddress(url)) return new docx.TextRun(text);
  return new docx.ExternalHyperlink({ link: url, children: [new docx.TextRun({ text, style: 'Hyperlink' })] });
}

function footer({ title, number }: DocumentOutline, docx: Docx) {
  const text = new docx.TextRun({ children: [`${title} · ${number} · `, docx.PageNumber.CURRENT] });
  return new docx.Footer({
    children: [new docx.Paragraph({ style: 'Publisher', alignment: docx.AlignmentType.RIGHT, children: [text] })],
  });
}

/** Bookmarks of Word begin with a letter and have at most 40 letters, digits and underscores. */
function anchorOf(id: string): string {
  return `m_${id.replace(/\W/gu, '_')}`.slice(0, 40);
}
