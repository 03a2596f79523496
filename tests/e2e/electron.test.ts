import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHarness } from '../harness/open-harness.ts';
import { describeEditing } from './editing.ts';
import type { OpenWindow } from './open-window.ts';
import { describePersonsPath } from './persons-path.ts';
import { describeSafety, type OpenAfter, prepared } from './safety.ts';

const openAfter: OpenAfter = async (before) => {
  const folders = await prepared(await mkdtemp(join(tmpdir(), 'diem-tin-harness-')), before);
  const window = await openHarness(folders);
  return { ...window, documentsFolder: folders.documentsFolder };
};
const open = (): Promise<OpenWindow> => openAfter(async () => {});

describePersonsPath("Electron's bundles in the harness", open);
describeEditing("Electron's bundles in the harness", open);
describeSafety("Electron's bundles in the harness", openAfter);
