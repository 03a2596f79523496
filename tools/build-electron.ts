import { build } from 'esbuild';
import { buildExportWorker } from './build-export-worker.ts';
import { pdfkitWithoutEngines } from './pdfkit-without-engines.ts';

const shared = {
  bundle: true,
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const;

/** Bundles electron/ into build/electron: the main process, and the preload script, which runs in a sandbox and may load nothing. */
export async function buildElectron(): Promise<void> {
  await build({
    ...shared,
    entryPoints: ['electron/main/main.ts'],
    outfile: 'build/electron/main.cjs',
    platform: 'node',
    target: 'node22',
    external: ['electron', 'sharp'],
    plugins: [pdfkitWithoutEngines],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__programUrl' },
    banner: { js: "const __programUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await buildExportWorker('build/electron/export-worker.cjs');
  await build({
    ...shared,
    entryPoints: ['electron/preload/preload.ts'],
    outfile: 'build/electron/preload.cjs',
    platform: 'node',
    target: 'chrome140',
    external: ['electron'],
  });
}
