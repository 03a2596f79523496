import { build } from 'esbuild';
import { buildExportWorker } from './build-export-worker.ts';
import { pdfkitWithoutEngines } from './pdfkit-without-engines.ts';

const shared = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
} as const;

/** Bundles webshell/ into build/webshell: the server as one script for Node, and the script that it puts into the window's page. */
export async function buildWebshell(): Promise<void> {
  await build({
    ...shared,
    entryPoints: ['webshell/main.ts'],
    outfile: 'build/webshell/main.cjs',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['sharp'],
    plugins: [pdfkitWithoutEngines],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__programUrl' },
    banner: { js: "const __programUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await buildExportWorker('build/webshell/export-worker.cjs');
  await buildWebshellClient('build/webshell/client.js');
}

/** Bundles the page's script alone, as a plain script: it runs before the page's own modules. */
export async function buildWebshellClient(outfile: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: ['webshell/client/client.ts'],
    outfile,
    platform: 'browser',
    target: 'chrome120',
    format: 'iife',
  });
}
