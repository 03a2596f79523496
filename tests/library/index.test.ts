import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { headlines, libraryFolder, rescanned } from './library-folder.ts';

const at = temporaryFolder();

/** A folder of two issues with its index on disk. */
const kept = async (name: string) => {
  const folder = libraryFolder(at(name));
  await folder.save('a.diemtin', 1, [{ headline: 'Lụa tơ sen', body: ['Dệt tay ở làng ven hồ 北京 𝒳.'], source: 'Báo Mẫu' }]);
  await folder.save('b.diemtin', 2, [{ headline: 'Sóng lớn' }, { headline: 'Đò ngang' }]);
  const library = folder.open();
  await rescanned(library);
  await library.close();
  return folder;
};

describe('the index', () => {
  it('gives the same answers as the issues, without reading one of them', async () => {
    const folder = await kept('same');
    rmSync(folder.path('a.diemtin'));
    const library = folder.open();
    expect((await library.list()).issues.map(({ number }) => number)).toEqual([2, 1]);
    for (const text of ['lua to', 'dệt tay ', '"làng ven hồ"', '北京', '𝒳', 'báo mẫu']) {
      expect(await headlines(library, text)).toEqual(['Lụa tơ sen']);
    }
    const { hits } = await library.search({ text: 'ven ho' });
    expect(hits[0]?.context?.text).toBe('Dệt tay ở làng ven hồ 北京 𝒳.');
    const item = { headline: 'Lụa tơ sen', body: [] };
    expect(await library.findPublished(item, null)).toMatchObject([{ headline: 'Lụa tơ sen', by: 'headline' }]);
    await library.close();
  });

  it('catches up with what changed since it was written', async () => {
    const folder = await kept('later');
    renameSync(folder.path('a.diemtin'), folder.path('z.diemtin'));
    await folder.save('c.diemtin', 3, [{ headline: 'Chữ chưa từng gặp: quẩy' }]);
    const library = folder.open();
    expect(await rescanned(library)).toMatchObject({ read: ['c.diemtin', 'z.diemtin'], removed: ['a.diemtin'] });
    expect(await headlines(library, 'quay')).toEqual(['Chữ chưa từng gặp: quẩy']);
    await library.close();
    const again = folder.open();
    expect((await rescanned(again)).read).toEqual([]);
    expect(await headlines(again, 'quẩy')).toEqual(['Chữ chưa từng gặp: quẩy']);
    await again.close();
  });

  it.each<[string, (file: string) => void]>([
    ['missing', (file) => rmSync(file)],
    ['cut off', (file) => truncateSync(file, readFileSync(file).length - 9)],
    ['empty', (file) => truncateSync(file, 0)],
    ['something else', (file) => writeFileSync(file, 'không phải chỉ mục, chỉ là một dòng chữ')],
    ['longer than written', (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]))],
    ['of another version', (file) => changeByte(file, 7)],
    ['with wrong lengths', (file) => changeByte(file, 8)],
    ['damaged in its head', (file) => changeByte(file, 60)],
    ['damaged in its data', (file) => changeByte(file, readFileSync(file).length - 20)],
  ])('is made anew when it is %s', async (name, damage) => {
    const folder = await kept(name);
    damage(await folder.indexFile());
    const library = folder.open();
    expect((await library.list()).issues).toEqual([]);
    expect((await rescanned(library)).read).toEqual(['a.diemtin', 'b.diemtin']);
    expect(await headlines(library, 'lụa')).toEqual(['Lụa tơ sen']);
    await library.close();
    const again = folder.open();
    expect((await again.list()).issues).toHaveLength(2);
    await again.close();
  });

  it('is not taken for that of another folder', async () => {
    const folder = await kept('mine');
    const other = libraryFolder(at('other'));
    const library = other.open({ dataFolder: folder.dataFolder });
    expect((await library.list()).issues).toEqual([]);
    await library.close();
  });

  it('is written by itself a while after a change', async () => {
    const folder = libraryFolder(at('while'));
    await folder.save('a.diemtin', 1, [{ headline: 'Một' }]);
    const library = folder.open({ times: { keep: 10 } });
    await rescanned(library);
    await expect.poll(async () => readFileSync(await folder.indexFile()).length).toBeGreaterThan(100);
    await library.close();
  });
});

function changeByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x15;
  writeFileSync(file, bytes);
}
