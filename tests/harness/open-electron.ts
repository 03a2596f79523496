import { dirname } from 'node:path';
import { _electron as electron } from 'playwright';
import { findElectron } from '../../tools/find-electron.ts';
import type { HarnessSetup, OpenProgram } from './open-harness.ts';

/** False where Electron's executable was never downloaded: these tests cannot run there. */
export const hasElectron = (): boolean => findElectron() !== null;

/** The built program in a real Electron, driven like the harness. Its dialogs are answered in the main process, as nobody can click them. */
export const openElectron = async (setup: HarnessSetup): Promise<OpenProgram> => {
  const program = await electron.launch({
    executablePath: findElectron() ?? '',
    // A folder for what the user has; Chromium's own sandbox refuses root.
    args: [
      '.',
      `--user-data-dir=${setup.userFolder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(setup.arguments ?? []),
    ],
    locale: 'vi-VN',
    // Where nothing else is said, the user's documents are in the folder Documents of the home.
    env: { ...setEntries(process.env), HOME: dirname(setup.documentsFolder) },
  });
  const opened = await program.evaluateHandle(({ shell }) => {
    const targets: string[] = [];
    const note = async (target: string): Promise<string> => {
      targets.push(target);
      return '';
    };
    Object.assign(shell, { openPath: note, openExternal: note, showItemInFolder: note });
    return targets;
  });
  const targets: string[] = [];
  const faults: string[] = [];
  let written = '';
  program.process().stderr?.on('data', (text: Buffer) => {
    written += text.toString();
  });
  const page = await program.firstWindow();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  if (setup.windowSize) await page.setViewportSize(setup.windowSize);
  return {
    page,
    dialogs: {
      answerOpen: (paths) =>
        program.evaluate(({ dialog }, chosen) => {
          const answer = async () => ({ canceled: chosen === null, filePaths: [...(chosen ?? [])] });
          Object.assign(dialog, { showOpenDialog: answer });
        }, paths),
      answerSave: (path) =>
        program.evaluate(({ dialog }, chosen) => {
          const answer = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
          Object.assign(dialog, { showSaveDialog: answer });
        }, path),
    },
    get opened() {
      return targets;
    },
    faults,
    mainLog: () => written,
    secondInstance: (given) =>
      program.evaluate(({ app }, { argv, folder }) => void app.emit('second-instance', {}, argv, folder), {
        argv: ['electron', '.', ...given],
        folder: setup.documentsFolder,
      }),
    menu: (id) => program.evaluate(({ Menu }, line) => Menu.getApplicationMenu()?.getMenuItemById(line)?.click(), id),
    setBounds: (bounds) =>
      program.evaluate(({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place), bounds),
    close: async () => {
      targets.push(...(await opened.jsonValue()));
      const ended = new Promise<void>((done) => program.process().once('exit', () => done()));
      await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => null);
      await ended;
    },
  };
};

function setEntries(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
