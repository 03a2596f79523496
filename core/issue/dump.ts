import { assertNever } from '../text/assert-never.ts';
import type { Block } from './block.ts';
import { plainText } from './inline.ts';
import type { Issue } from './issue.ts';
import type { Item } from './item.ts';
import type { Picture } from './picture.ts';

export interface DumpedBlock {
  readonly type: Block['type'];
  /** Headings only. */
  readonly level?: number;
  readonly text: string;
}

export interface DumpedItem {
  readonly id: string;
  readonly date: string | null;
  readonly lastDate: string | null;
  readonly headline: string;
  /** What the contents print: the short title, or else the headline. */
  readonly shortTitle: string;
  /** Names of the sources, joined by "; ". */
  readonly source: string;
  /** Address of the first source that has one. */
  readonly url: string | null;
  /** The blocks of the body as plain text; entries of lists begin with "- ". */
  readonly paragraphs: readonly string[];
  /** What stands beside the QR code. */
  readonly qr: string | null;
  readonly qrUrl: string | null;
  /** Alternative text, caption and credit of each picture, without empty ones. */
  readonly pictures: readonly DumpedPicture[];
}

export interface DumpedPicture {
  readonly media: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface DumpedTextSection {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly blocks: readonly DumpedBlock[];
}

export interface DumpedItemSection {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly items: readonly DumpedItem[];
}

export interface Dump {
  readonly number: number;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly masthead: {
    readonly title: string;
    readonly publisher: readonly string[];
    readonly website: string | null;
    readonly facebook: string | null;
    readonly slogan: string | null;
  };
  readonly coverPictures: readonly DumpedPicture[];
  readonly sections: readonly (DumpedTextSection | DumpedItemSection)[];
  readonly leftovers: readonly string[];
}

/** The issue as `diem-tin dump` prints it: flat, plain text, no word missing. Marks (bold, italic, links) are left out. */
export const dumpIssue = (issue: Issue): Dump => ({
  number: issue.number,
  year: issue.year,
  from: issue.period.from,
  to: issue.period.to,
  masthead: {
    title: issue.masthead.title,
    publisher: issue.masthead.publisher,
    website: orNull(issue.masthead.website),
    facebook: orNull(issue.masthead.facebook),
    slogan: orNull(issue.masthead.slogan),
  },
  coverPictures: issue.coverPictures.map(dumpPicture),
  sections: issue.sections.map((section) =>
    section.form === 'text'
      ? { id: section.id, kind: section.kind, title: section.title, blocks: section.blocks.map(dumpBlock) }
      : { id: section.id, kind: section.kind, title: section.title, items: section.items.map(dumpItem) },
  ),
  leftovers: issue.leftovers,
});

const dumpItem = (item: Item): DumpedItem => ({
  id: item.id,
  date: item.date,
  lastDate: item.lastDate,
  headline: item.headline,
  shortTitle: item.shortTitle === '' ? item.headline : item.shortTitle,
  source: item.sources.map((source) => source.name).join('; '),
  url: orNull(item.sources.find((source) => source.url !== '')?.url ?? ''),
  paragraphs: item.body.map(paragraphText),
  qr: item.qr === null ? null : item.qr.label,
  qrUrl: orNull(item.qr?.url ?? ''),
  pictures: item.pictures.map(dumpPicture),
});

const dumpBlock = (block: Block): DumpedBlock =>
  block.type === 'heading'
    ? { type: block.type, level: block.level, text: blockText(block) }
    : { type: block.type, text: blockText(block) };

const paragraphText = (block: Block): string => {
  const text = blockText(block);
  return block.type === 'bullet' || block.type === 'numbered' ? `- ${text}` : text;
};

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'heading':
    case 'bullet':
    case 'numbered':
      return plainText(block.text);
    case 'quote':
      return joined([plainText(block.text), block.attribution], ' — ');
    case 'callout':
      return joined([block.title, plainText(block.text)], ': ');
    case 'picture':
      return joined([block.picture.alt, block.picture.caption, block.picture.credit], ' | ');
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' | ')).join('\n');
    default:
      return assertNever(block);
  }
};

const dumpPicture = ({ media, alt, caption, credit }: Picture): DumpedPicture => ({ media, alt, caption, credit });

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

const orNull = (text: string): string | null => (text === '' ? null : text);
