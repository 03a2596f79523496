import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/temporary-folder.ts';

const at = temporaryFolder();
const run = promisify(execFile);

/** What Electron's fuses are written behind, then version, number, and one letter each ('0' = off). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A folder that looks like Electron to the packager: what is in its executable does not matter, where the fuses stand does. */
const standIn = (): string => {
  const folder = at('electron');
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('0'.repeat(9))]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(4096, 1), fuses, Buffer.alloc(64)]), { mode: 0o755 });
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html']) writeFileSync(join(folder, name), 'x');
  for (const language of ['vi', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), 'x');
  return folder;
};

describe.runIf(process.platform === 'linux')('the packaged program (around a stand-in for Electron)', () => {
  const unpacked = at('out/linux-unpacked');
  let files: readonly string[] = [];
  beforeAll(async () => {
    await run('npx', [
      ...['electron-builder', '--linux', 'dir', `-c.electronDist=${standIn()}`, '-c.electronVersion=45.5.0'],
      ...['-c.npmRebuild=false', `-c.directories.output=${at('out')}`],
    ]);
    const { stdout } = await run('npx', ['asar', 'list', join(unpacked, 'resources', 'app.asar')], { maxBuffer: 2 ** 24 });
    files = stdout.split('\n').filter((line) => line !== '');
  }, 180_000);

  it('holds what it reads when it runs, and nothing of how it was made', () => {
    for (const needed of [
      '/build/electron/main.cjs',
      '/build/electron/preload.cjs',
      '/build/renderer/index.html',
      '/package.json',
    ])
      expect(files).toContain(needed);
    expect(files.filter((file) => /\.ts$|\.map$|\/tests?\/|\.env|^\/(?:core|services|docs)\//u.test(file))).toEqual([]);
    const packages = new Set(files.flatMap((file) => /^\/node_modules\/([^/@]+|@[^/]+)/u.exec(file)?.[1] ?? []));
    expect([...packages].sort()).toEqual(['@img', 'detect-libc', 'semver', 'sharp']);
  });

  it('speaks Vietnamese and English only', () => {
    expect(readdirSync(join(unpacked, 'locales')).sort()).toEqual(['en-US.pak', 'vi.pak']);
  });

  it('cannot be run as Node, takes no inspector, loads only its own archive', () => {
    const program = readFileSync(join(unpacked, 'diem-tin'));
    const place = program.indexOf(sentinel) + sentinel.length + 2;
    // Run as Node, encrypt cookies, NODE_OPTIONS, inspector, check the archive, only the archive, snapshot, file: rights.
    expect(program.subarray(place, place + 8).toString()).toBe('01001100');
  });
});
