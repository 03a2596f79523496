import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DesktopEvent } from '../../electron/contract/events.ts';
import { createDesktop } from '../../services/desktop/create-desktop.ts';
import { randomIds } from '../../services/random-ids.ts';
import { describeDesktopContract } from './desktop-contract.ts';
import { describeLibraryContract } from './library-contract.ts';
import { describeSafetyContract } from './safety-contract.ts';
import type { TestedDesktop } from './tested-desktop.ts';

const openServices = async (): Promise<TestedDesktop> => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-desktop-'));
  const listeners = new Set<(event: DesktopEvent) => void>();
  const choices: (readonly string[] | null)[] = [];
  const documentsFolder = join(root, 'Documents');
  const desktop = createDesktop({
    ui: {
      chooseToOpen: async () => choices.shift() ?? null,
      chooseToSave: async () => choices.shift()?.[0] ?? null,
      openPath: async () => true,
      showInFolder: async () => true,
      openLink: async () => true,
      emit: (event) => {
        for (const listener of listeners) listener(event);
      },
    },
    shell: 'web',
    userFolder: join(root, 'user'),
    documentsFolder,
    exportWorker: null,
    startFile: null,
    now: () => new Date(),
    ids: randomIds,
  });
  const api: DesktopApi = {
    ...desktop.methods,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    api,
    choose: (paths) => choices.push(paths),
    chooseToSave: (path) => choices.push([path]),
    documentsFolder,
    close: desktop.close,
  };
};

describeDesktopContract('services alone', openServices);
describeSafetyContract('services alone', openServices);
describeLibraryContract('services alone', openServices);
