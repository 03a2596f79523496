import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeDesktopContract } from '../contract/desktop-contract.ts';
import { describeLibraryContract } from '../contract/library-contract.ts';
import { describeSafetyContract } from '../contract/safety-contract.ts';
import type { TestedDesktop } from '../contract/tested-desktop.ts';
import { apiInPage } from './api-in-page.ts';
import { openHarness } from './open-harness.ts';

const openElectronDesktop = async (): Promise<TestedDesktop> => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-harness-'));
  const documentsFolder = join(root, 'Documents');
  // Without the window's own page, which would open issues by itself.
  const pageFile = resolve('tests', 'harness', 'fixtures', 'empty-page.html');
  const program = await openHarness({ userFolder: join(root, 'user'), documentsFolder, pageFile });
  return {
    api: await apiInPage(program.page),
    choose: (paths) => void program.dialogs.answerOpen(paths),
    chooseToSave: (path) => void program.dialogs.answerSave(path),
    documentsFolder,
    close: program.close,
  };
};

const name = 'Electron: from a page through preload script and main process';
describeDesktopContract(name, openElectronDesktop);
describeSafetyContract(name, openElectronDesktop);
describeLibraryContract(name, openElectronDesktop);
