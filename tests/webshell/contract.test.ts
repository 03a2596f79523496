import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDesktop } from '../../webshell/serve-desktop.ts';
import { describeDesktopContract } from '../contract/desktop-contract.ts';
import { describeLibraryContract } from '../contract/library-contract.ts';
import { describeSafetyContract } from '../contract/safety-contract.ts';
import type { TestedDesktop } from '../contract/tested-desktop.ts';
import { connectClient } from './connected-client.ts';

const openWebDesktop = async (): Promise<TestedDesktop> => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-webshell-'));
  const documentsFolder = join(root, 'Documents');
  const served = await serveDesktop({
    userFolder: join(root, 'user'),
    documentsFolder,
    file: null,
    patience: { away: 60_000, first: null },
    outside: { openPath: async () => true, showInFolder: async () => true, openLink: async () => true },
  });
  const client = await connectClient(served.server);
  const choices: (readonly string[] | null)[] = [];
  client.api.onEvent((event) => {
    if (event.type !== 'choose') return;
    const paths = choices.shift() ?? null;
    void client.api.answerChoice({ id: event.request.id, paths: paths === null ? null : [...paths] });
  });
  return {
    api: client.api,
    choose: (paths) => choices.push(paths),
    chooseToSave: (path) => choices.push([path]),
    documentsFolder,
    close: async () => {
      client.disconnect();
      served.end();
      await served.ended;
    },
  };
};

const name = 'web shell, its own client over real HTTP';
describeDesktopContract(name, openWebDesktop);
describeSafetyContract(name, openWebDesktop);
describeLibraryContract(name, openWebDesktop);
