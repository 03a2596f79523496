import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWebshell } from '../webshell/open-webshell.ts';
import { describeAccessibility } from './accessibility.ts';
import { describeEditing } from './editing.ts';
import { describeFaults } from './faults.ts';
import { describeFindings } from './findings.ts';
import type { OpenWindow } from './open-window.ts';
import { describePersonsPath } from './persons-path.ts';
import { describeSafety, type OpenAfter, prepared } from './safety.ts';

const openAfter: OpenAfter = async (before) => {
  const folders = await prepared(await mkdtemp(join(tmpdir(), 'diem-tin-e2e-')), before);
  const window = await openWebshell(folders);
  return { ...window, documentsFolder: folders.documentsFolder };
};
const open = (): Promise<OpenWindow> => openAfter(async () => {});

describePersonsPath('web shell', open);
describeEditing('web shell', open);
describeFaults('web shell', open);
describeAccessibility('web shell', open);
describeSafety('web shell', openAfter);
describeFindings('web shell', open);
