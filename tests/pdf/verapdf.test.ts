import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { projectFile } from '../../services/project-root.ts';
import { randomFile } from './random-file.ts';
import { provideVeraPdf, veraPdf } from './verapdf.ts';
import { writeToBuffer } from './write-to-buffer.ts';

const missing = provideVeraPdf();
if (missing !== null) console.warn(`veraPDF did not look at the files: ${missing}.`);

/** 200 with VERAPDF_ISSUES=200. */
const count = Number(process.env.VERAPDF_ISSUES ?? 12);

describe.skipIf(missing !== null)('veraPDF (skipped where Java, Maven or Maven Central is missing)', () => {
  const folder = mkdtemp(join(tmpdir(), 'diem-tin-vera-'));
  afterAll(async () => rm(await folder, { recursive: true }));

  it(`finds the sample and ${count} random issues to be PDF/UA-1 and PDF/A-2a`, async () => {
    const files: string[] = [];
    const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
      const path = join(await folder, `${name}.pdf`);
      await writeFile(path, bytes);
      files.push(path);
    };
    const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
    if (!opened.ok) throw new Error(opened.code);
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) throw new Error(laidOut.code);
    for (const edition of ['screen', 'office'] as const)
      await keep(edition, (await writeToBuffer(laidOut.layout, laidOut.resources, edition)).bytes);
    for (let seed = 0; seed < count; seed++) {
      const { layout, resources } = await randomFile(2000 + seed);
      await keep(`random-${seed}`, (await writeToBuffer(layout, resources)).bytes);
    }
    expect(veraPdf(files)).toEqual([]);
  }, 900_000);
});
