import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { pdfkitWithoutEngines } from './pdfkit-without-engines.ts';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const;

/**
 * Bundles the command line into build/cli: the program as one script, a launcher that starts it, and V8's code cache of a program that has
 * exported the sample issue once. Native packages stay outside.
 */
export async function buildCli(): Promise<void> {
  await build({
    ...shared,
    entryPoints: ['cli/diem-tin.ts'],
    outfile: 'build/cli/program.cjs',
    format: 'cjs',
    external: ['sharp'],
    plugins: [pdfkitWithoutEngines],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__programUrl' },
    banner: { js: "const __programUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await build({ ...shared, entryPoints: ['cli/launch.ts'], outfile: 'build/cli/diem-tin.js', format: 'esm' });
  warmUp();
}

function warmUp(): void {
  const sample = join('assets', 'sample', 'so-24-2026.diemtin');
  const target = join('build', 'warm-up.pdf');
  const env = { ...process.env, DIEM_TIN_WRITE_CACHE: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['build/cli/diem-tin.js', 'export', sample, '-o', target], { env });
  if (status !== 0) throw new Error(`the built program cannot export the sample issue: ${stderr}`);
  rmSync(target);
}
