import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MediaName } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import { aloneWith } from '../../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import { type EditionId, exportEdition } from '../../../services/export/export-edition.ts';
import { withGreyPictures } from '../../../services/export/grey-pictures.ts';
import { type LaidOut, layOut } from '../../../services/export/lay-out.ts';
import { planPixels, screenPictures, withScreenPictures } from '../../../services/export/screen-pictures.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';
import type { MediaStore } from '../../../services/media/media-store.ts';
import { pixelSizeOf } from '../../../services/media/pixel-size.ts';
import { LayoutBuilder } from '../../pdf/layout-builder.ts';
import { objectsWith, readObjects } from '../../pdf/pdf-objects.ts';
import { testResources } from '../../pdf/test-resources.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const [one, other] = ['one', 'other'] as unknown as [MediaName, MediaName];

describe('how many pixels a picture keeps', () => {
  const layout = () => {
    const builder = new LayoutBuilder();
    builder.page('1');
    builder.picture(one, { x: 0, y: 0, width: 144, height: 72 }, null);
    builder.picture(one, { x: 0, y: 0, width: 36, height: 36 }, null, { x: 0.25, y: 0, width: 0.25, height: 0.5 });
    builder.page('2');
    builder.picture(other, { x: 0, y: 0, width: 72, height: 72 }, null, { x: 0, y: 0, width: 0.5, height: 1 });
    return builder.build();
  };

  it('is decided by the place where it stands largest, what is cut off included', () => {
    const size = () => ({ width: 1000, height: 500 });
    expect([...planPixels(layout(), size, 200)]).toEqual([
      [one, { width: 400, height: 200 }],
      [other, { width: 400, height: 200 }],
    ]);
  });

  it('is all of them when it has hardly more, or nobody knows how many it has', () => {
    expect(planPixels(layout(), () => ({ width: 440, height: 220 }), 200).size).toBe(0);
    expect(planPixels(layout(), () => null, 200).size).toBe(0);
  });
});

/** Something to compress: smooth colours with a grain. */
function grain(width: number, height: number) {
  const pixels = Array.from(
    { length: width * height * 3 },
    (_, at) => ((at * 7) % 31) + ((at / 3 / width) & 127) + (at % 3) * 40,
  );
  return sharp(Buffer.from(pixels), { raw: { width, height, channels: 3 } });
}

describe('a picture made anew', () => {
  const reduced = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const builder = new LayoutBuilder();
    builder.page('1');
    builder.picture(one, { x: 0, y: 0, width: 36, height: 18 }, null);
    const media = { size: () => pixelSizeOf(bytes) } as unknown as MediaStore;
    const resources = withScreenPictures(builder.build(), testResources({ [one]: bytes }), media, screenPictures);
    return resources.media(one);
  };
  const grey = (bytes: Uint8Array): Promise<Uint8Array> => withGreyPictures(testResources({ [one]: bytes })).media(one);

  it('has the pixels that are left to it, and its shape', async () => {
    const before = await grain(400, 200).jpeg({ quality: 95 }).toBuffer();
    const after = await reduced(before);
    expect(pixelSizeOf(after)).toEqual({ width: 100, height: 50 });
    expect(after.length).toBeLessThan(before.length);
  });

  it('stays as it was when it would not become smaller', async () => {
    const tiny = await grain(120, 60).jpeg({ quality: 1 }).toBuffer();
    expect(await reduced(tiny)).toBe(tiny);
  });

  it('keeps one channel when it is grey, reduced or not', async () => {
    const before = await grain(400, 200).toColourspace('b-w').jpeg({ quality: 95 }).toBuffer();
    expect(await sharp(await reduced(before)).metadata()).toMatchObject({ channels: 1, width: 100 });
    expect(await sharp(await grey(before)).metadata()).toMatchObject({ channels: 1, width: 400 });
  });

  it('becomes grey: a photo with one channel, a logo with one besides what is clear', async () => {
    const photo = await grain(90, 45).jpeg().toBuffer();
    expect(await sharp(await grey(photo)).metadata()).toMatchObject({ channels: 1, width: 90, format: 'jpeg' });
    const logo = sharp({ create: { width: 60, height: 60, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } } }).png();
    expect(await sharp(await grey(await logo.toBuffer())).metadata()).toMatchObject({
      channels: 2,
      hasAlpha: true,
      format: 'png',
    });
  });
});

describe('the sample bulletin', () => {
  const inFolder = temporaryFolder();
  let issue: Issue;
  let media: MediaStore;
  let laidOut: LaidOut;
  beforeAll(async () => {
    const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
    if (!opened.ok) throw new Error(opened.code);
    const pages = await layOut(opened.issue, opened.media);
    if (!pages.ok) throw new Error(pages.code);
    [issue, media, laidOut] = [opened.issue, opened.media, pages];
  });

  const made = async (edition: EditionId) => {
    const target = inFolder(`${edition}.pdf`);
    const created = new Date('2026-06-21T08:00:00Z');
    const press = { trim: 'A4', fillSheets: true, imprint: [], profile: null } as const;
    const answer = await exportEdition(edition, laidOut, {
      issue,
      media,
      source: 'số 24',
      target,
      created,
      press,
      around: aloneWith(usualRegistry),
      onPage: () => {},
    });
    if (!answer.ok) throw new Error(answer.code);
    return { size: answer.size, images: objectsWith(readObjects(readFileSync(target)), '/Subtype /Image') };
  };

  it('has fewer bytes for a screen than for the press, fewer still to be sent, and all its pictures in each', async () => {
    const [press, screen, light] = [await made('print'), await made('screen'), await made('light')];
    expect(screen.size).toBeLessThan(press.size / 2);
    expect(light.size).toBeLessThan(screen.size);
    expect(screen.images).toHaveLength(press.images.length);
    expect(light.images).toHaveLength(press.images.length);
  });

  it('has no colour in the office edition', async () => {
    const { images } = await made('office');
    expect(images.length).toBeGreaterThan(0);
    expect(images.every(({ text }) => text.includes('/ColorSpace /DeviceGray'))).toBe(true);
  });
});
