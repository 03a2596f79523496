import { describe, expect, it } from 'vitest';
import { openInViewer } from './open-in-viewer.ts';
import { decoded, objectsWith, readObjects } from './pdf-objects.ts';
import { sampleFile } from './write-to-buffer.ts';

describe('links, bookmarks and page labels', () => {
  it('makes one link of two lines, with an ASCII address and a label', async () => {
    const document = await openInViewer(await sampleFile());
    const annotations = await (await document.getPage(2)).getAnnotations();
    expect(annotations).toHaveLength(1);
    const [link] = annotations;
    expect(link.url).toBe('https://baochinhphu.vn/chuy%E1%BB%83n-%C4%91%E1%BB%95i?a=1');
    expect(link.contentsObj.str).toBe('Báo Chính phủ điện tử');
    expect(link.quadPoints).toHaveLength(16);
    const [text] = objectsWith(readObjects(await sampleFile()), '/S /URI').map((object) => object.text);
    expect(text).toMatch(/\/F 4\//);
    expect(text).toMatch(/\/StructParent \d+/);
  });

  it('leads from the contents to the item', async () => {
    const document = await openInViewer(await sampleFile());
    const [link] = await (await document.getPage(1)).getAnnotations();
    expect(link.dest).toBe('tin-0001');
    const destination = await document.getDestination('tin-0001');
    expect(await document.getPageIndex(destination?.[0])).toBe(1);
    expect(destination?.slice(2)).toEqual([null, 761.89, null]);
  });

  it('sorts the names of destinations by bytes', async () => {
    const names = objectsWith(readObjects(await sampleFile()), '/Names [').flatMap(({ text }) =>
      [...text.matchAll(/\((.*?)\)/g)].map(([, name]) => name),
    );
    expect(names).toEqual(['muc-02', 'tin-0001']);
  });

  it('lists the bookmarks with their counts', async () => {
    const document = await openInViewer(await sampleFile());
    const outline = await document.getOutline();
    expect(outline.map((item) => [item.title, item.items.map((child) => child.title)])).toEqual([
      ['Tin trong nước', ['Đẩy mạnh chuyển đổi số']],
    ]);
    const objects = readObjects(await sampleFile());
    expect(objectsWith(objects, '/Type /Outlines')[0]?.text).toContain('/Count 2');
    expect(await document.getPageMode()).toBe('UseOutlines');
  });

  it('labels the pages as printed', async () => {
    const document = await openInViewer(await sampleFile());
    expect(await document.getPageLabels()).toEqual(['Bìa', '2', '3']);
  });

  it('tells title and language, in the packet the same as in the dictionary', async () => {
    const bytes = await sampleFile();
    const document = await openInViewer(bytes);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Ước vọng & bạn <số 24>',
      Author: 'Sở Khoa học và Công nghệ',
      Language: 'vi-VN',
      CreationDate: 'D:20260629030000Z',
      ModDate: 'D:20260629030000Z',
    });
    expect(metadata.get('dc:title')).toBe('Ước vọng & bạn <số 24>');
    expect(metadata.get('xmp:createdate')).toBe('2026-06-29T03:00:00Z');
    const packet = objectsWith(readObjects(bytes), '/Type /Metadata').map((object) => decoded(object).toString('utf8'))[0];
    expect(packet).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(packet).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(packet).toContain('Ước vọng &amp; bạn &lt;số 24&gt;');
  });
});
