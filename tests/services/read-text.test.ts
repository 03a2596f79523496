import { truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../services/files/read-text.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = temporaryFolder();

const read = async (content: Uint8Array | string) => {
  writeFileSync(at('a.txt'), content);
  const result = await readText(at('a.txt'));
  return result.ok ? result.text : result.code;
};

describe('readText', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['UTF-8', 'Hải Phòng', 'Hải Phòng'],
    ['UTF-8 with a byte order mark', '\ufeffHải Phòng', 'Hải Phòng'],
    ['decomposed letters', 'Hải Phòng'.normalize('NFD'), 'Hải Phòng'],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeffHải Phòng', 'utf16le'), 'Hải Phòng'],
    ['UTF-16, the other way round', Buffer.from('\ufeffHải Phòng', 'utf16le').swap16(), 'Hải Phòng'],
    ['VNI', Buffer.from('Thaønh phoá môû theâm ba traïm ño', 'latin1'), 'Thành phố mở thêm ba trạm đo'],
    ['TCVN3', Buffer.from('Thµnh phè më thªm ba tr¹m ®o', 'latin1'), 'Thành phố mở thêm ba trạm đo'],
    ['UTF-16 without a mark', Buffer.from('Hai Phong', 'utf16le'), 'not-utf8'],
    ['another encoding', Buffer.from([0x48, 0xe1, 0x69]), 'not-utf8'],
    ['nothing', '', 'empty-file'],
    ['white space only', ' \n\n', 'empty-file'],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toBe(expected);
  });

  it('refuses 200 MB by their size, without reading them', async () => {
    writeFileSync(at('big.txt'), '');
    truncateSync(at('big.txt'), 200 * 2 ** 20);
    expect(await readText(at('big.txt'))).toEqual({
      ok: false,
      code: 'too-large',
      facts: { file: at('big.txt'), megabytes: 20 },
    });
  });
});
