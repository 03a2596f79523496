import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../services/files/write-atomically.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = temporaryFolder();

const write = async (file: string, text = 'mới') => {
  const result = await writeAtomically(file, async (sink) => {
    sink.end(text);
  });
  return result.ok ? 'ok' : result.code;
};

describe('writeAtomically', () => {
  it('writes a new file and writes over an old one', async () => {
    expect(await write(at('a.txt'), 'một')).toBe('ok');
    expect(await write(at('a.txt'), 'hai')).toBe('ok');
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('hai');
  });

  it('keeps the old file when the writer fails half-way', async () => {
    writeFileSync(at('b.txt'), 'cũ');
    const attempt = writeAtomically(at('b.txt'), async (sink) => {
      sink.write('một nửa');
      throw new Error('a bug');
    });
    await expect(attempt).rejects.toThrow('a bug');
    expect(readFileSync(at('b.txt'), 'utf8')).toBe('cũ');
  });

  it.each([
    ['a missing folder', () => at('nowhere/a.txt'), 'folder-missing'],
    ['a file for a folder', () => at('a.txt/b.txt'), 'folder-missing'],
    ['a folder', () => at('folder'), 'target-is-a-folder'],
    ['a device', () => '/dev/null', 'not-writable'],
  ])('refuses %s', async (_, file, code) => {
    mkdirSync(at('folder'), { recursive: true });
    expect(await write(file())).toBe(code);
  });

  it('leaves no temporary file behind', () => {
    expect(readdirSync(dirname(at('x'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
