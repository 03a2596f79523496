import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { type CardRatio, cardRatios } from '../../core/layout/card/card-shape.ts';
import { layoutCard } from '../../core/layout/card/layout-card.ts';
import { fold } from '../../core/text/fold.ts';
import { pageToSvg } from '../../pdf/page-svg.ts';
import { writeFailure } from '../files/file-failure.ts';
import { writeWhole } from '../files/write-atomically.ts';
import { faceOf } from '../fonts/font-library.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Failure } from '../messages/failure.ts';
import { loadTemplate } from '../templates/load-template.ts';
import { captionOf } from './caption.ts';
import type { LaidOut } from './lay-out.ts';
import { mediaFailure } from './media-failure.ts';

export interface CardExport {
  /** The issue's file, for sentences about its pictures. */
  readonly source: string;
  /** Made if it is not there; a folder for each ratio and the captions. */
  readonly folder: string;
  readonly onCard: (card: number, of: number) => void;
}

/** Points an inch over the pixels wanted: a square card of 540 pt becomes 1080 pixels wide. */
const dpi = 144;

const folders: Readonly<Record<CardRatio, string>> = { '1:1': 'vuông 1x1', '4:5': 'dọc 4x5', '16:9': 'ngang 16x9' };

/** Writes each item as three JPEG pictures to send, and its text for the caption; names the files. */
export const exportCards = async (
  issue: Issue,
  media: MediaStore,
  { resources }: LaidOut,
  { source, folder, onCard }: CardExport,
): Promise<{ readonly ok: true; readonly files: readonly string[] } | Failure> => {
  const loaded = await loadTemplate(issue.template);
  if (!loaded.ok) return loaded;
  const { default: sharp } = await import('sharp');
  const items = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  const files: string[] = [];
  const write = async (path: string, bytes: Uint8Array): Promise<Failure | null> => {
    const written = await writeWhole(path, bytes);
    if (!written.ok) return written;
    files.push(path);
    return null;
  };
  try {
    for (const name of [...Object.values(folders), captions]) await mkdir(join(folder, name), { recursive: true });
    for (const [index, item] of items.entries()) {
      const name = cardName(index, item);
      for (const ratio of cardRatios) {
        const page = layoutCard(issue, item, ratio, loaded.template, faceOf, (picture) => media.size(picture));
        if (page === null) continue;
        const svg = Buffer.from(await pageToSvg(page, resources));
        const bytes = await sharp(svg, { density: dpi, unlimited: true })
          .flatten({ background: '#ffffff' })
          .jpeg({ quality: 88 })
          .toBuffer();
        const failed = await write(join(folder, folders[ratio], `${name}.jpg`), bytes);
        if (failed) return failed;
      }
      const failed = await write(
        join(folder, captions, `${name}.txt`),
        Buffer.from(captionOf(issue, item, issue.dateStyle ?? loaded.template.dateStyle), 'utf8'),
      );
      if (failed) return failed;
      onCard(index + 1, items.length);
    }
    return { ok: true, files };
  } catch (error) {
    return error instanceof Error && 'syscall' in error ? writeFailure(error, folder) : mediaFailure(error, source);
  }
};

/** Old programs of Windows stop at 260 characters, folders included. */
const longestName = 50;

const captions = 'chú thích';

/** `03-tin-tuc-…`: in the order of the issue, readable, safe on every file system. */
function cardName(index: number, { headline }: Item): string {
  const words = (fold(headline).match(/[a-z0-9]+/gu) ?? []).join('-').slice(0, longestName);
  return [String(index + 1).padStart(2, '0'), words].filter((part) => part !== '').join('-');
}
