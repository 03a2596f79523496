import { rm } from 'node:fs/promises';
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

/** Bundles every program of the project into build/. Native and file-bound packages stay outside. */
await rm('build', { recursive: true, force: true });
await build({
  entryPoints: { 'cli/diem-tin': 'cli/diem-tin.ts' },
  outdir: 'build',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp'],
  plugins: [pdfkitWithoutEngines],
  minifySyntax: true,
  minifyWhitespace: true,
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
