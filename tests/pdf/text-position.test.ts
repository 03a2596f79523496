import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../core/layout/frames/frame.ts';
import type { SpokenAbbreviation } from '../../core/text/spoken-parts.ts';
import { LayoutBuilder } from './layout-builder.ts';
import { openInViewer, textOfPage } from './open-in-viewer.ts';
import { outsideProgram } from './outside-program.ts';
import { testResources } from './test-resources.ts';
import { writeToBuffer } from './write-to-buffer.ts';

const pdftotext = outsideProgram('pdftotext');

const text = 'Tệp AV To Vâng: 57-NQ/TW “đẩy mạnh” chuyển đổi số, TP. Hải Phòng';

describe('place of the text', () => {
  it.each([
    { name: 'natural width', wordSpace: 0, tracking: 0 },
    { name: 'spaces stretched', wordSpace: 3.337, tracking: 0 },
    { name: 'spaces shrunk', wordSpace: -0.613, tracking: 0 },
    { name: 'tracked', wordSpace: 0, tracking: 0.731 },
    { name: 'stretched and tracked', wordSpace: 1.119, tracking: 0.093 },
  ])('$name: starts and ends where the layout says', async ({ wordSpace, tracking }) => {
    const builder = new LayoutBuilder();
    const node = builder.node('P', builder.node('Document'));
    builder.page('1');
    const style = { face: 'RobotoCondensed-Regular', size: 9.7, wordSpace, tracking };
    builder.line(61.234, 123.456, [
      [text, node, style],
      ['kết', node, { face: 'BeVietnamPro-Bold' }],
    ]);
    const runs = builder.pages.flatMap((page) =>
      page.frames.flatMap((frame): readonly TextRun[] => (frame.kind === 'text' ? frame.runs : [])),
    );
    const document = await openInViewer((await writeToBuffer(builder.build(), testResources(), 'screen', [])).bytes);
    const pieces = (await textOfPage(document, 1)).filter((piece) => piece.text.trim() !== '');
    const first = pieces[0];
    const last = pieces.at(-1);
    expect(first?.x).toBeCloseTo(61.234, 3);
    expect(first?.y).toBeCloseTo(123.456, 3);
    expect(last?.text).toBe('kết');
    expect(last?.x).toBeCloseTo(61.234 + (runs[1]?.x ?? 0), 3);
    const body = pieces.slice(0, -1);
    // pdf.js does not count the tracking after the last character.
    const end = Math.max(...body.map((piece) => piece.x + piece.width)) + tracking;
    expect(Math.abs(end - 61.234 - (runs[0]?.width ?? 0))).toBeLessThan(0.02);
  });

  it.skipIf(!pdftotext.installed)(
    'is the same whether or not parts of it are read aloud in their own way (needs poppler)',
    async () => {
      const builder = new LayoutBuilder();
      const node = builder.node('P', builder.node('Document'));
      builder.page('1');
      const style = { face: 'RobotoCondensed-Regular', size: 9.7, wordSpace: 1.119, tracking: 0.093 };
      builder.line(61.234, 123.456, [[text, node, style]]);
      const folder = await mkdtemp(join(tmpdir(), 'diem-tin-place-'));
      const places = async (abbreviations: readonly SpokenAbbreviation[]): Promise<string> => {
        const { bytes } = await writeToBuffer(builder.build(), testResources(), 'screen', abbreviations);
        await writeFile(join(folder, 'a.pdf'), bytes);
        return pdftotext.run('-bbox', join(folder, 'a.pdf'), '-');
      };
      const plain = await places([]);
      const spoken = await places([
        { name: 'TP', expansion: 'thành phố' },
        { name: 'AV', expansion: 'a vê' },
      ]);
      expect(plain).toContain('>Phòng</word>');
      expect(spoken).toBe(plain);
    },
  );
});
