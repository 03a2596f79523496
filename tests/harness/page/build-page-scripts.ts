import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface PageScripts {
  /** For the page's own world; before the other. */
  readonly mainWorld: string;
  /** For the world of the preload script, which runs at its end. */
  readonly preloadWorld: string;
}

/** The scripts that stand in a page for what Electron does there. `bindingName`: the function by which a preload script reaches the main process. */
export async function buildPageScripts(preloadFile: string, bindingName: string): Promise<PageScripts> {
  const key = Math.random().toString(36).slice(2);
  const names = { pageEnd: `page-${key}`, preloadEnd: `preload-${key}`, bindingName };
  const [mainWorld, preloadWorld] = await Promise.all([bundle('main-world.ts', names), bundle('preload-world.ts', names)]);
  const preload = readFileSync(preloadFile, 'utf8');
  return {
    mainWorld,
    preloadWorld: `if (window === window.top) {${preloadWorld}
      runPreload(function (require, module, exports) {${preload}
      });}`,
  };
}

async function bundle(file: string, names: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    define: Object.fromEntries(Object.entries(names).map(([name, value]) => [name, JSON.stringify(value)])),
  });
  return outputFiles[0]?.text ?? '';
}
