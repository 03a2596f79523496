import { expect, it } from 'vitest';
import { LayoutBuilder } from './layout-builder.ts';
import { openInViewer } from './open-in-viewer.ts';
import { objectsWith, readObjects } from './pdf-objects.ts';
import { testResources } from './test-resources.ts';
import { writeToBuffer } from './write-to-buffer.ts';

it('reads in the order of the layout, even when a later paragraph is painted on an earlier page', async () => {
  const builder = new LayoutBuilder();
  const root = builder.node('Document');
  const first = builder.node('H1', root);
  const second = builder.node('P', root);
  builder.page('1');
  builder.line(60, 100, [['đoạn hai', second]]);
  builder.page('2');
  builder.line(60, 100, [['đoạn một', first]]);
  const { bytes } = await writeToBuffer(builder.build(), testResources());
  const objects = readObjects(bytes);
  const kids = /\/K \[(\d+) 0 R (\d+) 0 R\]/.exec(objectsWith(objects, '/S /Document')[0]?.text ?? '');
  expect(kids?.slice(1).map((id) => /\/S \/(\w+)/.exec(objects.get(Number(id))?.text ?? '')?.[1])).toEqual(['H1', 'P']);
});

it('joins neighbouring lines of a paragraph and leaves out elements that show nothing', async () => {
  const builder = new LayoutBuilder();
  const root = builder.node('Document');
  const paragraph = builder.node('P', root);
  builder.node('P', root);
  builder.page('1');
  for (const row of [0, 1, 2]) builder.line(60, 100 + row * 14, [['dòng', paragraph]], { brokenAtSpace: row < 2 });
  const { bytes } = await writeToBuffer(builder.build(), testResources());
  expect(objectsWith(readObjects(bytes), '/S /P').map(({ text }) => /\/K (\[.*?\])/.exec(text)?.[1])).toEqual(['[0]']);
  const document = await openInViewer(bytes);
  expect(document.numPages).toBe(1);
});

it('writes a file even of no pages with text', async () => {
  const builder = new LayoutBuilder();
  builder.node('Document');
  builder.page('1');
  const { bytes, report } = await writeToBuffer(builder.build(), testResources());
  expect(report).toMatchObject({ pages: 1, pictures: 0, fonts: [], bytes: bytes.length });
  expect((await openInViewer(bytes)).numPages).toBe(1);
});
