import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFolder = join('node_modules', 'electron');

/** Remembers, in the checkout, that this version could not be had: the next start does not wait for it again. */
const notToBeHad = join('tmp', 'electron-not-to-be-had');

/** ms that a download may take. */
const patience = 120_000;

/** Electron's executable where the package has it; null = it was never downloaded. */
export const findElectron = (): string | null => {
  const path = join(packageFolder, 'path.txt');
  if (!existsSync(path)) return null;
  const executable = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist'), readFileSync(path, 'utf8'));
  return existsSync(executable) ? executable : null;
};

/** The same, downloaded by the package's own installer where it is missing: tried once a version, for two minutes at most. */
export const provideElectron = (): string | null => {
  const found = findElectron();
  const installer = join(packageFolder, 'install.js');
  if (found !== null || !existsSync(installer)) return found;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  if (existsSync(notToBeHad) && readFileSync(notToBeHad, 'utf8') === version) return null;
  console.log('Đang tải Electron (chỉ lần đầu, nhiều nhất hai phút)…');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: patience });
  const downloaded = findElectron();
  if (downloaded === null) {
    mkdirSync('tmp', { recursive: true });
    writeFileSync(notToBeHad, version);
  }
  return downloaded;
};
