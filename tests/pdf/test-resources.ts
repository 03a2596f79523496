import { readFile } from 'node:fs/promises';
import type { MediaName } from '../../core/issue/ids.ts';
import type { PaletteColor } from '../../core/layout/frames/palette.ts';
import type { PdfResources } from '../../pdf/resources.ts';
import { testFaces } from '../layout/setting-for-tests.ts';

const palette: Readonly<Record<string, PaletteColor>> = {
  ink: { rgb: '#1A1A1A', cmyk: [0, 0, 0, 90] },
  accent: { rgb: '#C8102E', cmyk: [0, 95, 80, 15] },
  tint: { rgb: '#E8F0F8', cmyk: [8, 3, 0, 0] },
  paper: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
};

export interface TestResources extends PdfResources {
  /** Names of the pictures that were asked for, in order. */
  readonly reads: MediaName[];
}

export function testResources(media: Readonly<Record<string, Uint8Array>> = {}): TestResources {
  const reads: MediaName[] = [];
  return {
    reads,
    fontFile: (face) => readFile(`assets/fonts/${face}.ttf`),
    face: testFaces,
    media: async (name) => {
      reads.push(name);
      const bytes = media[name];
      if (bytes === undefined) throw new Error(`no picture ${name}`);
      return bytes;
    },
    color: (id) => {
      const color = palette[id];
      if (color === undefined) throw new Error(`no colour ${id}`);
      return color;
    },
  };
}
