import { build } from 'esbuild';
import { pdfkitWithoutEngines } from './pdfkit-without-engines.ts';

/** Bundles the script in which exports run, for Node as both shells have it. */
export async function buildExportWorker(outfile: string): Promise<void> {
  await build({
    entryPoints: ['services/export/worker/export-worker.ts'],
    outfile,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['sharp'],
    plugins: [pdfkitWithoutEngines],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__programUrl' },
    banner: { js: "const __programUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
}
