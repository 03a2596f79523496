import { describe, expect, it } from 'vitest';
import { LayoutBuilder } from './layout-builder.ts';
import { openInViewer, textOfPage } from './open-in-viewer.ts';
import { decoded, objectsWith, readObjects } from './pdf-objects.ts';
import { vietnamese } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { sampleFile, writeToBuffer } from './write-to-buffer.ts';

describe('text of the file', () => {
  it('copies as it was set: NFC, one code point a letter', async () => {
    const document = await openInViewer(await sampleFile());
    const text = (await textOfPage(document, 2)).map((piece) => piece.text).join('');
    expect(text).toContain(vietnamese);
    expect(text).toContain(vietnamese.toLocaleUpperCase('vi'));
    expect(text).toBe(text.normalize('NFC'));
  });

  it('copies every letter of the alphabet in every face', async () => {
    const letters = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((letter) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
    );
    const alphabet = `${letters.join('')}đĐ`;
    const builder = new LayoutBuilder();
    const node = builder.node('P', builder.node('Document'));
    builder.page('1');
    const faces = ['SourceSerif4-Regular', 'SourceSerif4-BoldItalic', 'BeVietnamPro-Bold', 'RobotoCondensed-Regular'];
    for (const [index, face] of faces.entries()) builder.line(10, 100 + index * 20, [[alphabet, node, { face, size: 4 }]]);
    const document = await openInViewer((await writeToBuffer(builder.build(), testResources())).bytes);
    const lines = (await textOfPage(document, 1)).map((piece) => piece.text).filter((text) => text.trim() !== '');
    expect(lines).toEqual(faces.map(() => alphabet));
  });

  it('keeps the space at which a line was broken', async () => {
    const builder = new LayoutBuilder();
    const node = builder.node('H1', builder.node('Document'));
    builder.page('1');
    builder.line(60, 100, [['NGƯỜI', node]], { brokenAtSpace: true });
    builder.line(60, 120, [['BẠN', node]]);
    const { bytes } = await writeToBuffer(builder.build(), testResources());
    const [first = ''] = glyphCodes(bytes);
    expect(first.length / 4).toBe('NGƯỜI '.length);
  });

  it('gives two characters with one glyph a code each', async () => {
    const maps = objectsWith(readObjects(await sampleFile()), '/Length').flatMap((object) => {
      const text = object.text.includes('DCTDecode') ? '' : decoded(object).toString('latin1');
      return text.includes('begincmap') ? [[...text.matchAll(/<[0-9a-f]{4}> <([0-9a-f]{4})>/g)].map(([, code]) => code)] : [];
    });
    expect(maps.some((codes) => codes.includes('0020') && codes.includes('00a0'))).toBe(true);
    for (const codes of maps) expect(new Set(codes).size).toBe(codes.length);
  });

  it('leaves out what the face has no glyph for', async () => {
    const builder = new LayoutBuilder();
    builder.page('1');
    builder.line(60, 100, [['a\u4E2Db', builder.node('P', builder.node('Document'))]]);
    const { bytes } = await writeToBuffer(builder.build(), testResources());
    expect(glyphCodes(bytes).join('').length / 4).toBe(2);
  });
});

function pageOperators(bytes: Buffer): string {
  const contents = [...readObjects(bytes).values()].filter(
    ({ text, stream }) => stream !== null && /^<<\/Length \d+\/Filter \/FlateDecode>>$/.test(text),
  );
  return contents.map((object) => decoded(object).toString('latin1')).join('\n');
}

function glyphCodes(bytes: Buffer): string[] {
  return [...pageOperators(bytes).matchAll(/\[(.*?)\]TJ/g)].map(([, operand = '']) =>
    [...operand.matchAll(/<([0-9a-f]*)>/g)].map(([, codes]) => codes).join(''),
  );
}
