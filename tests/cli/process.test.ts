import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/temporary-folder.ts';

const at = temporaryFolder();
const root = fileURLToPath(new URL('../../', import.meta.url));

const start = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/diem-tin.ts', ...words], { cwd: root, encoding: 'utf8' });

describe('the program as a process', () => {
  it('puts results on stdout, messages on stderr, and its status where scripts look', () => {
    const made = start('new', '--number', '1', '--from', '2026-01-05', '-o', at('a.diemtin'));
    expect([made.status, made.stderr]).toEqual([0, '']);
    const dumped = start('dump', at('a.diemtin'));
    expect([dumped.status, JSON.parse(dumped.stdout).number]).toEqual([0, 1]);
    const failed = start('dump', at('b.diemtin'));
    expect([failed.status, failed.stdout]).toEqual([3, '']);
    expect(failed.stderr).toMatch(/^Không tìm thấy[^\n]*\n$/u);
  });
});

describe('the bundle', () => {
  it('loads neither pdfkit nor sharp nor the layout for dump', async () => {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: ['cli/commands/dump.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: 'unused',
      write: false,
      metafile: true,
      logLevel: 'silent',
      external: ['sharp'],
    });
    const inputs = loadedAtOnce(metafile, 'cli/commands/dump.ts');
    expect(inputs.some((input) => input.endsWith('yauzl/index.js'))).toBe(true);
    expect(inputs.filter((input) => /pdfkit|fontkit|sharp|core\/layout\/(?!warning)|^pdf\//u.test(input))).toEqual([]);
  });
});

/** The files that are read before the first line runs: all but those behind an `import()`. */
const loadedAtOnce = (metafile: Metafile, file: string, seen = new Set<string>()): readonly string[] => {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = metafile.inputs[file]?.imports ?? [];
  return [
    file,
    ...imports.filter(({ kind }) => kind !== 'dynamic-import').flatMap(({ path }) => loadedAtOnce(metafile, path, seen)),
  ];
};
