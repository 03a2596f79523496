import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { screens } from '../e2e/screens.ts';
import { openWebshell } from '../webshell/open-webshell.ts';
import { pointsThatDiffer } from './compare-pictures.ts';

/**
 * Every screen of the window, light and dark, at half its size, compared with kept pictures point by point. After a change that is meant:
 * `UPDATE_GOLDEN=1 npx vitest run tests/golden/window.test.ts`, then look at the pictures before committing them.
 */
const folder = 'tests/golden/window';

/** Points of 720 x 450 that may differ by more than `tolerance` in one channel: browsers of two versions smooth letters a little differently. */
const mostPoints = 150;
const tolerance = 64;

describe('screens of the window look as they did', () => {
  it.each(['light', 'dark'] as const)(
    '%s',
    async (theme) => {
      const root = await mkdtemp(join(tmpdir(), 'diem-tin-golden-'));
      const { page, close } = await openWebshell({ userFolder: join(root, 'user'), documentsFolder: join(root, 'documents') });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await hideWhatChanges(page);
      await page.getByRole('button', { name: /^Kiểm tra: \d+ lỗi, [1-9]/u }).waitFor();
      const different: string[] = [];
      for (const [index, screen] of screens.entries()) {
        await screen.show(page);
        await page.waitForTimeout(1200);
        const name = `${String(index + 1).padStart(2, '0')}-${theme}.png`;
        const points = await compare(join(folder, name), await sharp(await page.screenshot()).resize(720, 450).png().toBuffer());
        if (points > mostPoints) different.push(`${screen.name} (${name}): ${points} points`);
        await page.keyboard.press('Escape');
      }
      expect(different).toEqual([]);
      await close();
    },
    180_000,
  );
});

/** The time of saving, the day of the last change, where the folder stands, the caret. */
async function hideWhatChanges(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `.status-end, .library-card .chip, .library-folder, .export-folder, .picture-facts { visibility: hidden } * { caret-color: transparent !important }`,
  });
}

/** Points that differ from the kept picture; without one, or when asked to, the picture is kept instead. */
async function compare(file: string, picture: Buffer): Promise<number> {
  if (!process.env.UPDATE_GOLDEN && existsSync(file)) return pointsThatDiffer(picture, await readFile(file), tolerance);
  expect(process.env.CI, `${file} is missing`).toBeUndefined();
  await mkdir(folder, { recursive: true });
  await writeFile(file, await sharp(picture).png({ compressionLevel: 9, palette: true }).toBuffer());
  return 0;
}
