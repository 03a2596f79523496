import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pageToSvg } from '../../pdf/page-svg.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { pointsThatDiffer } from './compare-pictures.ts';

/**
 * Pages of the sample issue as small pictures, compared with kept ones point by point: what no rule would notice (a rule that moved, a colour,
 * a crop) shows here. After a change that is meant: `UPDATE_GOLDEN=1 npx vitest run tests/golden`, then look at the pictures before committing them.
 */
const folder = 'tests/golden/pages';
const dpi = 40;
/** Points that may differ by more than `tolerance` in one channel: less than a digit has. */
const mostPoints = 6;
const tolerance = 48;
const pages = [
  { number: 1, shows: 'cover' },
  { number: 2, shows: 'contents' },
  { number: 4, shows: 'trend' },
  { number: 5, shows: 'picture on top, list, call-out' },
  { number: 9, shows: 'numbered list, three pictures, a parted item' },
  { number: 12, shows: 'spotlight' },
];

const paint = async (number: number): Promise<Buffer> => {
  const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
  if (!opened.ok) throw new Error(opened.code);
  const laidOut = await layOut(opened.issue, opened.media);
  if (!laidOut.ok) throw new Error(laidOut.code);
  const page = laidOut.layout.pages[number - 1];
  if (page === undefined) throw new Error(`no page ${number}`);
  const svg = await pageToSvg(page, laidOut.resources);
  return sharp(Buffer.from(svg), { density: dpi, unlimited: true }).flatten({ background: '#ffffff' }).png({ compressionLevel: 9 }).toBuffer();
};

describe('pages of the sample look as they did', () => {
  for (const { number, shows } of pages) {
    it(`page ${number}: ${shows}`, async () => {
      const file = join(folder, `trang-${String(number).padStart(3, '0')}.png`);
      const painted = await paint(number);
      if (process.env.UPDATE_GOLDEN || !existsSync(file)) {
        expect(process.env.CI, `${file} is missing`).toBeUndefined();
        await mkdir(folder, { recursive: true });
        await writeFile(file, painted);
        return;
      }
      expect(await pointsThatDiffer(painted, await readFile(file), tolerance)).toBeLessThanOrEqual(mostPoints);
    });
  }
});
