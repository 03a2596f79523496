import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pageToSvg } from '../../pdf/page-svg.ts';
import { writeFailure } from '../files/file-failure.ts';
import { writeWhole } from '../files/write-atomically.ts';
import type { Failure } from '../messages/failure.ts';
import type { LaidOut } from './lay-out.ts';
import { mediaFailure } from './media-failure.ts';

export interface PagePictures {
  /** The file, for sentences about its pictures. */
  readonly source: string;
  /** Made if it is not there. */
  readonly folder: string;
  /** Pixels an inch; A4 at 150 is 1240 × 1754. */
  readonly dpi: number;
  readonly format: 'png' | 'jpeg';
  readonly onPage: (page: number, of: number) => void;
}

/** Writes one picture a page, `trang-001.png` and on, and names the files. */
export const exportPagePictures = async (
  { layout, resources }: LaidOut,
  { source, folder, dpi, format, onPage }: PagePictures,
): Promise<{ readonly ok: true; readonly files: readonly string[] } | Failure> => {
  const { default: sharp } = await import('sharp');
  const files: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const page of layout.pages) {
      // A unit of the SVG is a point, and sharp takes 72 units for an inch: the density is the resolution.
      const picture = sharp(Buffer.from(await pageToSvg(page, resources)), { density: dpi, unlimited: true }).flatten({
        background: '#ffffff',
      });
      const bytes = await (format === 'png' ? picture.png({ compressionLevel: 6 }) : picture.jpeg({ quality: 88 })).toBuffer();
      const file = join(folder, `trang-${String(page.number).padStart(3, '0')}.${format === 'png' ? 'png' : 'jpg'}`);
      const written = await writeWhole(file, bytes);
      if (!written.ok) return written;
      files.push(file);
      onPage(page.number, layout.pages.length);
    }
    return { ok: true, files };
  } catch (error) {
    return error instanceof Error && 'syscall' in error ? writeFailure(error, folder) : mediaFailure(error, source);
  }
};
