import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

/** How the window's page is bundled: absolute addresses, since every shell serves it from the root of an origin of its own. */
const config: InlineConfig = {
  configFile: false,
  root: 'renderer',
  base: '/',
  logLevel: 'warn',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../build/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    sourcemap: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
};

/** Bundles renderer/ into build/renderer. */
export async function buildRenderer(): Promise<void> {
  await build(config);
}
