import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleLayout, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { writeToBuffer } from './write-to-buffer.ts';

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('same layout, same moment', () => {
  it('gives the same bytes again', async () => {
    const pictures = await samplePictures();
    const first = await writeToBuffer(sampleLayout(), testResources(pictures));
    const second = await writeToBuffer(sampleLayout(), testResources(pictures));
    expect(digest(second.bytes)).toBe(digest(first.bytes));
  });

  it('gives the same bytes in another process, time zone and locale', async () => {
    const { bytes } = await writeToBuffer(sampleLayout(), testResources(await samplePictures()));
    const program = `import { createHash } from 'node:crypto';
      import { sampleFile } from './tests/pdf/write-to-buffer.ts';
      process.stdout.write(createHash('sha256').update(await sampleFile()).digest('hex'));`;
    const environment = { ...process.env, TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' };
    const arguments_ = ['--import', 'tsx', '--input-type=module', '--eval', program];
    expect(execFileSync(process.execPath, arguments_, { env: environment, encoding: 'utf8' })).toBe(digest(bytes));
  });
});
