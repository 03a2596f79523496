import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PressEdition } from '../../pdf/edition.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { shippedPressProfile, usualInkLimit } from '../../services/export/press-profile.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { outsideProgram } from './outside-program.ts';
import { writeToBuffer } from './write-to-buffer.ts';

const ghostscript = outsideProgram('gs');
const dpi = 72;
const folder = mkdtempSync(join(tmpdir(), 'diem-tin-ink-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The four plates of a sheet, a byte an ink and point; a PAM file is a header and the bytes. */
interface Plates {
  readonly width: number;
  readonly height: number;
  readonly inks: Buffer;
}

function readPam(file: Buffer): Plates {
  const start = file.indexOf('ENDHDR\n') + 7;
  const header = file.toString('latin1', 0, start);
  const field = (name: string): number => Number(new RegExp(`^${name} (\\d+)$`, 'mu').exec(header)?.[1]);
  return { width: field('WIDTH'), height: field('HEIGHT'), inks: file.subarray(start) };
}

/** Cyan, magenta, yellow, black of every point within the bleed: outside it the marks stand on all plates. */
function* pointsOf({ width, height, inks }: Plates): Iterable<readonly [number, number, number, number]> {
  const slug = Math.ceil((28.35 * dpi) / 72) + 1;
  for (let y = slug; y < height - slug; y++) {
    for (let x = slug; x < width - slug; x++) {
      const at = (y * width + x) * 4;
      yield [inks[at] ?? 0, inks[at + 1] ?? 0, inks[at + 2] ?? 0, inks[at + 3] ?? 0];
    }
  }
}

/** The sample bulletin without its photos, separated as a press would: the template's own inks. */
describe.skipIf(!ghostscript.installed)('the plates of type and flats (skipped where Ghostscript is not installed)', () => {
  let plates: readonly Plates[];
  beforeAll(async () => {
    const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
    if (!opened.ok) throw new Error(opened.code);
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) throw new Error(laidOut.code);
    const pages = laidOut.layout.pages.map((page) => ({ ...page, frames: page.frames.filter(({ kind }) => kind !== 'image') }));
    const edition: PressEdition = { kind: 'print', profile: shippedPressProfile(), trim: 'A4', fillSheets: false, imprint: [] };
    const { bytes } = await writeToBuffer({ ...laidOut.layout, pages }, laidOut.resources, edition);
    writeFileSync(join(folder, 'p.pdf'), bytes);
    const into = join(folder, '%02d.pam');
    ghostscript.run('-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pamcmyk32', `-r${dpi}`, '-o', into, join(folder, 'p.pdf'));
    const files = readdirSync(folder).filter((name) => name.endsWith('.pam'));
    plates = files.map((name) => readPam(readFileSync(join(folder, name))));
    expect(plates).toHaveLength(pages.length);
  }, 30_000);

  it('carry no more ink than coated paper takes', () => {
    let most = 0;
    for (const plate of plates) for (const [c, m, y, k] of pointsOf(plate)) most = Math.max(most, c + m + y + k);
    expect((most * 100) / 255).toBeLessThanOrEqual(usualInkLimit);
    expect((most * 100) / 255).toBeGreaterThan(200);
  });

  it('hold black type on the black plate alone, over a tint at most, which it does not knock out', () => {
    let blackOnPaper = 0;
    let blackOnTint = 0;
    let most = 0;
    for (const plate of plates) {
      for (const [c, m, y, k] of pointsOf(plate)) {
        if (k < 255) continue;
        most = Math.max(most, c + m + y);
        if (c + m + y === 0) blackOnPaper++;
        else blackOnTint++;
      }
    }
    expect(blackOnPaper).toBeGreaterThan(1000);
    expect(blackOnTint).toBeGreaterThan(10);
    expect((most * 100) / 255).toBeLessThan(25);
  });
});
