import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * pdfkit loads a font engine, a line breaker and a PNG decoder when it starts. The app sets and embeds its text itself and never calls
 * them: in the bundle pdfkit gets empty modules instead, which halves the time to start an export. (fontkit itself stays for page pictures.)
 */
const pdfkitWithoutEngines: Plugin = {
  name: 'pdfkit-without-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(fontkit|linebreak|png-js)$/ }, ({ path, importer }) =>
      /node_modules[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: 'not-used' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'not-used' }, () => ({
      contents: 'export default undefined; export const create = undefined;',
    }));
  },
};

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
await rm('build', { recursive: true, force: true });
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

function warmUp(): void {
  const sample = join('assets', 'sample', 'so-24-2026.diemtin');
  const target = join('build', 'warm-up.pdf');
  const env = { ...process.env, DIEM_TIN_WRITE_CACHE: '1' };
  const { status, stderr } = spawnSync(process.execPath, ['build/cli/diem-tin.js', 'export', sample, '-o', target], { env });
  if (status !== 0) throw new Error(`the built program cannot export the sample issue: ${stderr}`);
  rmSync(target);
}
