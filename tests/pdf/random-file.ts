import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Issue } from '../../core/issue/issue.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import type { PdfResources } from '../../pdf/resources.ts';
import { fontFile } from '../../services/fonts/font-library.ts';
import { randomIssue, randomSizes } from '../layout/random-issue.ts';
import { haiphong, testFaces } from '../layout/setting-for-tests.ts';

export interface RandomFile {
  readonly issue: Issue;
  readonly layout: Layout;
  readonly resources: PdfResources;
  /** SHA-256 of the pictures' bytes. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What is needed to write a random issue as a PDF, with plain pictures of the sizes that it was laid out for. */
export async function randomFile(seed: number): Promise<RandomFile> {
  made ??= makePictures();
  const pictures = await made;
  const issue = randomIssue(seed);
  return {
    issue,
    layout: layoutIssue(issue, haiphong, testFaces, (name) => randomSizes[name] ?? null),
    resources: {
      fontFile,
      face: testFaces,
      media: async (name) => pictures.get(name) ?? new Uint8Array(),
      color: (id) => {
        const color = haiphong.palette[id];
        if (!color) throw new Error(`no colour ${id}`);
        return color;
      },
    },
    digests: new Map([...pictures].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')])),
  };
}

let made: Promise<ReadonlyMap<string, Uint8Array>> | null = null;

async function makePictures(): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const [name, size] of Object.entries(randomSizes)) {
    if (size === null) continue;
    const blank = sharp({ create: { ...size, channels: 3, background: '#37a' } });
    pictures.set(name, await (name.endsWith('.png') ? blank.png() : blank.jpeg({ quality: 40 })).toBuffer());
  }
  return pictures;
}
