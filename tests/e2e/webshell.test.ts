import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWebshell } from '../webshell/open-webshell.ts';
import { describeAccessibility } from './accessibility.ts';
import { describeEditing } from './editing.ts';
import { describeFaults } from './faults.ts';
import type { OpenWindow } from './open-window.ts';
import { describePersonsPath } from './persons-path.ts';

const open = async (): Promise<OpenWindow> => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-e2e-'));
  const documentsFolder = join(root, 'documents');
  const window = await openWebshell({ userFolder: join(root, 'user'), documentsFolder });
  return { ...window, documentsFolder };
};

describePersonsPath('web shell', open);
describeEditing('web shell', open);
describeFaults('web shell', open);
describeAccessibility('web shell', open);
