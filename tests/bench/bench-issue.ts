import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Block } from '../../core/issue/block.ts';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { Section } from '../../core/issue/section.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia, withAddedMedia } from '../../services/media/memory-media.ts';
import { Dice, IssueMaker } from '../layout/random-issue.ts';

/** How large the measured issue is. */
export interface BenchSize {
  readonly items: number;
  /** Words of all bodies together. */
  readonly words: number;
  readonly photos: number;
}

export const usualSize: BenchSize = { items: 56, words: 11_400, photos: 70 };
export const eightfold: BenchSize = { items: 448, words: 91_200, photos: 560 };

const photoWidth = 1500;
const photoHeight = 1000;

/** Writes the issue as `issue.diemtin`, and its content as plain files (`content.json`, photos) for the plain writer. Returns both paths. */
export async function makeBenchIssue(
  folder: string,
  size: BenchSize,
): Promise<{ readonly issueFile: string; readonly contentFile: string }> {
  await mkdir(folder, { recursive: true });
  const photos = await makePhotos(size.photos);
  const issue = makeIssue(size, [...photos.keys()]);
  const issueFile = join(folder, 'issue.diemtin');
  const saved = await saveIssueFile(issueFile, issue, withAddedMedia(noMedia, photos));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  for (const [name, bytes] of photos) await writeFile(join(folder, name), bytes);
  const contentFile = join(folder, 'content.json');
  await writeFile(contentFile, JSON.stringify(contentOf(issue)));
  return { issueFile, contentFile };
}

/** Photos of about 250 kB: every one different, as photos are. */
async function makePhotos(count: number): Promise<ReadonlyMap<MediaName, Uint8Array>> {
  const photos = new Map<MediaName, Uint8Array>();
  const dice = new Dice(count);
  for (let index = 0; index < count; index++) {
    const noise = Buffer.alloc((photoWidth / 4) * (photoHeight / 4) * 3);
    for (let at = 0; at < noise.length; at++) noise[at] = 90 + ((index * 7) % 60) + Math.floor(dice.next() * 70);
    const bytes = await sharp(noise, { raw: { width: photoWidth / 4, height: photoHeight / 4, channels: 3 } })
      .resize(photoWidth, photoHeight, { kernel: 'cubic' })
      .jpeg({ quality: 78 })
      .toBuffer();
    photos.set(`${createHash('sha256').update(bytes).digest('hex')}.jpg` as MediaName, bytes);
  }
  return photos;
}

function makeIssue(size: BenchSize, photos: readonly MediaName[]): Issue {
  const maker = new IssueMaker(new Dice(24), { items: [0, 0], words: [0, 0], pictures: [0, 0] }, 'b');
  const empty = maker.issue();
  const perItem = Math.round(size.words / size.items);
  const items = Array.from({ length: size.items }, (_, index): Item => {
    const own = photos.filter((_photo, at) => at % size.items === index);
    const pictures = own.map((media) => ({ ...maker.picture(media), crop: null }));
    return { ...maker.item(), headline: maker.title(12), pictures, body: paragraphs(maker, perItem), qr: null, variant: 'auto' };
  });
  const third = Math.ceil(size.items / 2);
  const sections = empty.sections.map((section): Section => {
    if (section.form !== 'items') return section;
    if (section.kind === 'national') return { ...section, items: items.slice(0, third) };
    if (section.kind === 'spotlight') return { ...section, items: items.slice(third, third + 1) };
    return section.kind === 'local' ? { ...section, items: items.slice(third + 1) } : section;
  });
  return {
    ...empty,
    coverPictures: [],
    sections: sections.filter((section) => ['trend', 'national', 'spotlight', 'local'].includes(section.kind)),
  };
}

/** A lead and three paragraphs. */
function paragraphs(maker: IssueMaker, words: number): Block[] {
  const lead = Math.round(words * 0.16);
  const rest = Math.round((words - lead) / 3);
  return [lead, rest, rest, rest].map((count, index) => ({
    type: index === 0 ? 'lead' : 'paragraph',
    id: maker.nextId(),
    text: [{ text: `${maker.title(count)}.` }],
  }));
}

/** What a plain writer needs to know. */
export interface PlainContent {
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly PlainItem[] }[];
}

export interface PlainItem {
  readonly date: string;
  readonly headline: string;
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly photos: readonly string[];
}

function contentOf(issue: Issue): PlainContent {
  const textOf = (block: Block): string => ('text' in block ? block.text.map((inline) => inline.text).join('') : '');
  const sections = issue.sections.map((section) => ({
    title: section.title,
    items:
      section.form === 'text'
        ? [{ date: '', headline: section.title, source: '', paragraphs: section.blocks.map(textOf), photos: [] }]
        : section.items.map((item) => ({
            date: item.date ?? '',
            headline: item.headline,
            source: item.sources[0]?.name ?? '',
            paragraphs: item.body.map(textOf),
            photos: item.pictures.map((picture) => picture.media),
          })),
  }));
  return { title: issue.masthead.title, sections };
}
