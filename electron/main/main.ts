import { app } from 'electron';
import { createDesktop } from '../../services/desktop/create-desktop.ts';
import { projectFile } from '../../services/project-root.ts';
import { randomIds } from '../../services/random-ids.ts';
import { registerScheme, serveApp } from './app-protocol.ts';
import { answerCalls } from './calls.ts';
import { Closing } from './closing.ts';
import { electronUi } from './electron-ui.ts';
import { mendPage, watchFaults } from './faults.ts';
import { issueFileIn } from './issue-file-argument.ts';
import { setMenu } from './menu.ts';
import { refusePermissions } from './permissions.ts';
import { SingleInstance } from './single-instance.ts';
import { createWindow } from './window.ts';

/** The program in Electron: a list of what is set up, one file each. */
app.setName('diem-tin');
registerScheme();
const instance = new SingleInstance();
if (!instance.claim()) app.quit();
else void start();

async function start(): Promise<void> {
  await app.whenReady();
  const closing = new Closing();
  const desktop = createDesktop({
    ui: electronUi(closing),
    shell: 'electron',
    userFolder: app.getPath('userData'),
    documentsFolder: app.getPath('documents'),
    startFile: issueFileIn(process.argv),
    exportWorker: projectFile('build', 'electron', 'export-worker.cjs'),
    now: () => new Date(),
    ids: randomIds,
  });
  watchFaults(desktop.log);
  serveApp(desktop);
  refusePermissions();
  answerCalls(desktop, () => setMenu(desktop.language()));
  setMenu(desktop.language());
  const window = createWindow(app.getPath('userData'));
  instance.attach(window);
  closing.watch(window);
  mendPage(window, desktop.log);
  app.on('window-all-closed', () => void desktop.close().finally(() => app.quit()));
}
