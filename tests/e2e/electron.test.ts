import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHarness } from '../harness/open-harness.ts';
import { describeEditing } from './editing.ts';
import type { OpenWindow } from './open-window.ts';
import { describePersonsPath } from './persons-path.ts';

const open = async (): Promise<OpenWindow> => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-harness-'));
  const documentsFolder = join(root, 'documents');
  const window = await openHarness({ userFolder: join(root, 'user'), documentsFolder });
  return { ...window, documentsFolder };
};

describePersonsPath("Electron's bundles in the harness", open);
describeEditing("Electron's bundles in the harness", open);
