import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

const sample = 'assets/sample/so-24-2026.diemtin';

const exporting = (target: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'cli/diem-tin.ts', 'export', sample, '-o', target], { cwd: root, stdio: 'ignore' });

const wholeness = (file: string): string => {
  const bytes = readFileSync(file, 'latin1');
  return bytes.startsWith('%PDF-') && bytes.trimEnd().endsWith('%%EOF') ? 'whole' : 'half';
};

const unfinished = (): readonly string[] => readdirSync(dirname(at('x'))).filter((name) => name.endsWith('.tmp'));

describe('exports that do not go their way', () => {
  it('told to stop in the middle: the older file or the whole new one, never a half', { timeout: 30_000 }, async () => {
    writeFileSync(at('old.pdf'), 'cũ');
    const program = exporting(at('old.pdf'));
    const ended = once(program, 'exit');
    while (unfinished().length === 0 && program.exitCode === null) await wait(1);
    program.kill('SIGTERM');
    const [status] = await ended;
    expect(unfinished()).toEqual([]);
    expect([0, 143]).toContain(status);
    expect(['cũ', 'whole']).toContain(readFileSync(at('old.pdf'), 'utf8') === 'cũ' ? 'cũ' : wholeness(at('old.pdf')));
  });

  it('two at once to the same file: one whole file', { timeout: 30_000 }, async () => {
    const ended = [1, 2].map(() => once(exporting(at('both.pdf')), 'exit'));
    expect((await Promise.all(ended)).map(([status]) => status)).toEqual([0, 0]);
    expect([wholeness(at('both.pdf')), unfinished()]).toEqual(['whole', []]);
  });

  it.runIf(existsSync('/dev/full'))('a result that finds no room is no success', () => {
    start('new', '--number', '1', '--from', '2026-01-05', '-o', at('full.diemtin'));
    const full = openSync('/dev/full', 'w');
    const dumped = spawnSync(process.execPath, ['--import', 'tsx', 'cli/diem-tin.ts', 'dump', at('full.diemtin')], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(dumped.status).toBe(1);
    expect(dumped.stderr).toMatch(/^Không ghi được[^\n]*đầy[^\n]*\n$/u);
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
