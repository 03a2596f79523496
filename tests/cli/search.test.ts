import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchResult } from '../../services/library/library-types.ts';
import { libraryFolder } from '../library/library-folder.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { done, run } from './run.ts';

const at = temporaryFolder();
const folder = libraryFolder(at('thư viện'));
const library = folder.path('.');

beforeAll(async () => {
  vi.stubEnv('XDG_CONFIG_HOME', at('config'));
  vi.stubEnv('APPDATA', at('config'));
  await folder.save('so-1.diemtin', 1, [
    { headline: 'Trợ lý ảo trực đêm', body: ['Bà con hỏi, máy trả lời ngay.'], day: '2026-03-04', source: 'Báo Mẫu' },
    { headline: 'Tro bếp bón rau', body: ['Lý do: rẻ. Áo mưa không cần.'], kind: 'local' },
  ]);
  await folder.save('so-2.diemtin', 2, [{ headline: 'Sóng lớn', body: ['Tàu trợ giúp lý tưởng: “ảo ảnh”.'], day: '2026-03-06' }]);
});

afterAll(() => vi.unstubAllEnvs());

const found = async (...words: readonly string[]) => {
  const { hits } = JSON.parse(await done('search', library, ...words, '--json')) as SearchResult;
  return hits.map(({ headline }) => headline.text);
};

describe('search', () => {
  it('finds with and without accents, headlines first, exact accents before others', async () => {
    expect(await found('tro ly ao')).toEqual(['Trợ lý ảo trực đêm', 'Sóng lớn', 'Tro bếp bón rau']);
    expect(await found('TRỢ LÝ ẢO')).toEqual(['Trợ lý ảo trực đêm', 'Sóng lớn', 'Tro bếp bón rau']);
    expect(await found('"lý ảo"')).toEqual(['Trợ lý ảo trực đêm']);
    expect(await found('tr')).toEqual([]);
  });

  it('narrows', async () => {
    expect(await found('tro', '--headlines')).toEqual(['Trợ lý ảo trực đêm', 'Tro bếp bón rau']);
    expect(await found('tro', '--section', 'local')).toEqual(['Tro bếp bón rau']);
    expect(await found('', '--source', 'bao mau')).toEqual(['Trợ lý ảo trực đêm']);
    expect(await found('tro', '--from', '2026-03-05', '--to', '2026-03-06')).toContain('Sóng lớn');
    expect(await found('tro', '--to', '2026-03-01')).toEqual([]);
  });

  it('prints for people in either language', async () => {
    const lines = (await done('search', library, 'trực')).split('\n');
    expect(lines).toEqual([
      '1 tin trong 1 số',
      '2026-03-04  Trợ lý ảo trực đêm  (Số 1/2026, Mục national)',
      '    Bà con hỏi, máy trả lời ngay.',
    ]);
    expect(await done('search', library, 'không thấy đâu', '--lang', 'en')).toBe('0 items in 0 issues');
  });

  it('says on the side which files are damaged', async () => {
    const other = libraryFolder(at('hỏng'));
    writeFileSync(other.path('x.diemtin'), 'hỏng');
    const { status, out, err } = await run('search', other.path('.'), 'a', '--json');
    expect([status, JSON.parse(out)]).toMatchObject([0, { items: 0, damaged: [{ message: err }] }]);
    expect(err).toContain('x.diemtin');
  });

  it.each<[string, number, readonly string[]]>([
    ['a folder that is not there', 3, [at('không có'), 'a']],
    ['a day that does not exist', 2, [library, 'a', '--from', '2026-02-30']],
    ['days the wrong way round', 2, [library, 'a', '--from', '2026-03-02', '--to', '2026-03-01']],
    ['no query', 2, [library]],
  ])('refuses %s', async (_, expected, words) => {
    const { status, out, err } = await run('search', ...words);
    expect([status, out]).toEqual([expected, '']);
    expect(err.split('\n')).toHaveLength(1);
  });
});
