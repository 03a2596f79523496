import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

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
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
