import { callMethod } from '../services/desktop/call.ts';
import { createDesktop, type Desktop } from '../services/desktop/create-desktop.ts';
import type { Question, UiPort } from '../services/desktop/ui-port.ts';
import { projectFile } from '../services/project-root.ts';
import { randomIds } from '../services/random-ids.ts';
import type { UserFolders } from '../services/user-folders.ts';
import { leaveWord, newKey } from './another-start.ts';
import { openOutside, showOutside } from './open-outside.ts';
import type { Patience } from './presence.ts';
import { startServer, type WebshellServer } from './server.ts';

export interface Serving extends UserFolders {
  /** The file that the program was started with. */
  readonly file: string | null;
  readonly patience: Patience;
  /** Where the bundled script of the page is, if not in build/. */
  readonly clientFile?: string;
  /** Programs of the system, if not the real ones. */
  readonly outside?: Pick<UiPort, 'openPath' | 'showInFolder' | 'openLink'>;
}

export interface Served {
  readonly server: WebshellServer;
  readonly desktop: Desktop;
  /** Finishes what is under way, then ends; the same happens when the last window is gone. */
  readonly end: () => void;
  readonly ended: Promise<void>;
}

const realPrograms = { openPath: openOutside, showInFolder: showOutside, openLink: openOutside };

/** Serves the desktop of one user: until `end`, or until its last window is gone. */
export const serveDesktop = async ({ file, patience, clientFile, outside, ...folders }: Serving): Promise<Served> => {
  const { promise: ended, end } = endSign();
  const desktop: Desktop = createDesktop({
    ui: {
      chooseToOpen: (question) => desktop.choices.ask(question),
      chooseToSave: (question: Question) => desktop.choices.ask(question).then((paths) => paths?.[0] ?? null),
      ...(outside ?? realPrograms),
      emit: (event) => server.send(event),
    },
    shell: 'web',
    ...folders,
    startFile: file,
    exportWorker: projectFile('build', 'webshell', 'export-worker.cjs'),
    now: () => new Date(),
    ids: randomIds,
  });
  const key = newKey();
  const server = await startServer({
    desktop: {
      call: (name, input) => callMethod(desktop, name, input),
      resource: desktop.resource,
      giveUpChoices: () => desktop.choices.giveUp(),
    },
    clientFile: clientFile ?? projectFile('build', 'webshell', 'client.js'),
    patience,
    key,
    onGone: end,
    onFault: desktop.log.fault,
  });
  const takeWordBack = await leaveWord(folders.userFolder, { port: server.port, key });
  return {
    server,
    desktop,
    end,
    ended: ended.then(async () => {
      await takeWordBack();
      await server.close();
      await desktop.close();
    }),
  };
};

function endSign(): { readonly promise: Promise<void>; readonly end: () => void } {
  let end = (): void => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { promise, end };
}
