import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { describeEditing } from '../e2e/editing.ts';
import type { OpenWindow } from '../e2e/open-window.ts';
import { describePersonsPath } from '../e2e/persons-path.ts';
import { hasElectron, openElectron } from './open-electron.ts';

const open = async (): Promise<OpenWindow> => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-electron-'));
  const documentsFolder = join(root, 'Documents');
  const program = await openElectron({ userFolder: join(root, 'user'), documentsFolder });
  return { ...program, documentsFolder };
};

if (hasElectron()) {
  describePersonsPath('Electron', open);
  describeEditing('Electron', open);
} else {
  describe('Electron', () => {
    it.skip("the window's specs in a real Electron (its executable is not here)", () => {});
  });
}
