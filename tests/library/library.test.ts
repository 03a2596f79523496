import { mkdirSync, readFileSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceFor } from '../../services/messages/failure.ts';
import { Dice } from '../layout/random-issue.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { headlines, libraryFolder, rescanned } from './library-folder.ts';

const at = temporaryFolder();

describe('createLibrary', () => {
  it('lists issues, newest first, two of one number by name', async () => {
    const folder = libraryFolder(at('list'));
    await folder.save('a.diemtin', 7, [{ headline: 'Một' }, { headline: 'Hai', kind: 'local' }]);
    await folder.save('b.diemtin', 8, [{ headline: 'Ba' }]);
    await folder.save('a (2).diemtin', 7, []);
    const library = folder.open();
    expect((await rescanned(library)).read).toHaveLength(3);
    const { issues, damaged } = await library.list();
    expect(issues.map(({ file, number, items }) => [basename(file), number, items])).toEqual([
      ['b.diemtin', 8, 1],
      ['a (2).diemtin', 7, 0],
      ['a.diemtin', 7, 2],
    ]);
    expect(issues[2]).toMatchObject({
      title: 'Tin mẫu',
      year: 2026,
      period: { from: '2026-03-02', to: '2026-03-08' },
      sections: [{ title: 'Mục national' }, { title: 'Mục local' }],
      status: null,
      pages: null,
    });
    expect(damaged).toEqual([]);
    await library.close();
  });

  it('finds items and says where they are', async () => {
    const folder = libraryFolder(at('find'));
    await folder.save('a.diemtin', 7, [{ headline: 'Trợ lý ảo trực đêm', body: ['Cả xã được nhờ.'], day: '2026-03-04' }]);
    const pageOf = () => 6;
    const library = folder.open({ known: () => ({ exported: '2026-03-08' as never, pages: 20, pageOf }) });
    await rescanned(library);
    const { items, issues, hits } = await library.search({ text: 'tro ly ao' });
    expect([items, issues]).toEqual([1, 1]);
    expect(hits[0]).toMatchObject({
      file: folder.path('a.diemtin'),
      number: 7,
      year: 2026,
      from: '2026-03-02',
      section: { kind: 'national' },
      date: '2026-03-04',
      page: 6,
      inHeadline: true,
      headline: {
        text: 'Trợ lý ảo trực đêm',
        ranges: [
          { start: 0, end: 3 },
          { start: 4, end: 6 },
          { start: 7, end: 9 },
        ],
      },
      context: { field: 'body', text: 'Cả xã được nhờ.' },
    });
    expect((await library.list()).issues[0]).toMatchObject({ status: 'exported', exported: '2026-03-08', pages: 20 });
    await library.close();
  });

  it('counts all hits and shows as many as asked for', async () => {
    const folder = libraryFolder(at('limit'));
    await folder.save('a.diemtin', 1, [{ headline: 'Lúa một' }, { headline: 'Lúa hai' }, { headline: 'Lúa ba' }]);
    const library = folder.open();
    await rescanned(library);
    const { items, hits } = await library.search({ text: 'lúa', limit: 2 });
    expect([items, hits.length]).toEqual([3, 2]);
    await library.close();
  });

  it('reads only what is new or has changed', async () => {
    const folder = libraryFolder(at('changes'));
    await folder.save('a.diemtin', 1, [{ headline: 'Cũ' }]);
    await folder.save('b.diemtin', 2, [{ headline: 'Mãi' }]);
    const library = folder.open();
    await rescanned(library);
    expect(await rescanned(library)).toEqual({ ok: true, read: [], removed: [], damaged: [] });
    await folder.save('a.diemtin', 1, [{ headline: 'Mới tinh' }]);
    utimesSync(folder.path('a.diemtin'), new Date(), new Date(Date.now() + 2000));
    renameSync(folder.path('b.diemtin'), folder.path('c.diemtin'));
    expect(await rescanned(library)).toEqual({ ok: true, read: ['a.diemtin', 'c.diemtin'], removed: ['b.diemtin'], damaged: [] });
    expect(await headlines(library, 'cũ ')).toEqual([]);
    expect(await headlines(library, 'mới ')).toEqual(['Mới tinh']);
    rmSync(folder.path('c.diemtin'));
    expect((await rescanned(library)).removed).toEqual(['c.diemtin']);
    expect(await headlines(library, 'mãi ')).toEqual([]);
    await library.close();
  });

  it('lists damaged files with the reason and takes them in when they are whole again', async () => {
    const folder = libraryFolder(at('damaged'));
    await folder.save('tốt.diemtin', 1, [{ headline: 'Còn nguyên' }]);
    await folder.save('cụt.diemtin', 2, [{ headline: 'Bị cụt' }]);
    const whole = readFileSync(folder.path('cụt.diemtin'));
    truncateSync(folder.path('cụt.diemtin'), 300);
    writeFileSync(folder.path('lạ.diemtin'), 'không phải số báo');
    writeFileSync(folder.path('rỗng.diemtin'), '');
    writeFileSync(folder.path('ghi chú.txt'), 'bỏ qua');
    writeFileSync(folder.path('.diemtin-12.tmp'), 'bỏ qua');
    mkdirSync(folder.path('thư mục.diemtin'));
    const library = folder.open();
    expect(await rescanned(library)).toMatchObject({
      read: ['tốt.diemtin'],
      damaged: ['cụt.diemtin', 'lạ.diemtin', 'rỗng.diemtin'],
    });
    const { damaged } = await library.list();
    expect(damaged.map(({ reason }) => reason.code)).toEqual(['truncated', 'not-an-issue', 'empty-file']);
    for (const { file, reason } of damaged) expect(sentenceFor(reason, 'vi')).toContain(basename(file));
    expect((await rescanned(library)).damaged).toEqual([]);
    writeFileSync(folder.path('cụt.diemtin'), whole);
    expect((await rescanned(library)).read).toEqual(['cụt.diemtin']);
    expect(await headlines(library, 'cụt')).toEqual(['Bị cụt']);
    await library.close();
  });

  it('survives bytes changed anywhere: a file is read or listed, never fatal', async () => {
    const folder = libraryFolder(at('bytes'));
    await folder.save('gốc.diemtin', 1, [{ headline: 'Bản gốc', body: ['Một đoạn.', 'Đoạn nữa.'], source: 'Báo Mẫu' }]);
    const whole = readFileSync(folder.path('gốc.diemtin'));
    const dice = new Dice(7);
    for (let copy = 0; copy < 60; copy += 1) {
      const bytes = Buffer.from(whole);
      for (let change = 0; change < 3; change += 1) bytes[dice.between(0, bytes.length - 1)] = dice.between(0, 255);
      writeFileSync(
        folder.path(`bản ${copy}.diemtin`),
        bytes.subarray(0, dice.chance(0.2) ? dice.between(1, bytes.length) : bytes.length),
      );
    }
    const library = folder.open();
    const { read, damaged } = await rescanned(library);
    expect(read.length + damaged.length).toBe(61);
    expect(await headlines(library, 'bản gốc')).toContain('Bản gốc');
    for (const { reason } of (await library.list()).damaged) expect(reason.code).not.toBe('unexpected');
    await library.close();
  });

  it('drops an issue that was good and is damaged now', async () => {
    const folder = libraryFolder(at('spoilt'));
    await folder.save('a.diemtin', 1, [{ headline: 'Từng tốt' }]);
    const library = folder.open();
    await rescanned(library);
    writeFileSync(folder.path('a.diemtin'), 'hỏng');
    expect((await rescanned(library)).damaged).toEqual(['a.diemtin']);
    expect((await library.list()).issues).toEqual([]);
    await library.close();
  });

  it('keeps what it knows while the folder is away, and says why', async () => {
    const folder = libraryFolder(at('away'));
    await folder.save('a.diemtin', 1, [{ headline: 'Vẫn tìm được' }]);
    const library = folder.open();
    await rescanned(library);
    renameSync(folder.path('.'), `${at('away')}-khác`);
    expect(await library.rescan()).toMatchObject({ ok: false, code: 'not-found' });
    expect(await headlines(library, 'tìm ')).toEqual(['Vẫn tìm được']);
    await library.close();
  });

  it('knows what was published, except by the open issue', async () => {
    const folder = libraryFolder(at('published'));
    const body = ['Nhà vườn nhận tin nhắn báo nước mặn lên mỗi sáng, kịp đóng cống trước khi triều cường.'];
    const issue = await folder.save('a.diemtin', 1, [{ headline: 'Báo mặn sớm', body, day: '2026-03-03' }]);
    const library = folder.open();
    await rescanned(library);
    const item = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []))[0];
    if (!item) throw new Error('no item');
    expect(await library.findPublished(item, null)).toMatchObject([
      { issue: { file: folder.path('a.diemtin'), number: 1 }, item: item.id, similarity: 1, verdict: 'same', date: '2026-03-03' },
    ]);
    expect(await library.findPublished(item, issue)).toEqual([]);
    await library.close();
  });

  it('writes nothing into the folder of the issues, and does without a place for its index', async () => {
    const folder = libraryFolder(at('no-index'));
    await folder.save('a.diemtin', 1, [{ headline: 'Không cần' }]);
    writeFileSync(at('no-index/tệp'), '');
    const library = folder.open({ dataFolder: at('no-index/tệp/x') });
    await rescanned(library);
    expect(await headlines(library, 'cần')).toEqual(['Không cần']);
    await library.close();
  });
});
