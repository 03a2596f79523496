import { rm } from 'node:fs/promises';
import { buildCli } from './build-cli.ts';
import { buildElectron } from './build-electron.ts';
import { buildRenderer } from './build-renderer.ts';
import { buildWebshell } from './build-webshell.ts';

/** Bundles everything into build/: command line, window, shells. */
await rm('build', { recursive: true, force: true });
await buildCli();
await Promise.all([buildRenderer(), buildWebshell(), buildElectron()]);
