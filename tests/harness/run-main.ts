import { mkdirSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { DevTools } from './devtools.ts';
import { type MainSetup, type NumberedRequest, type Request, setupVariable, type Told } from './messages.ts';
import { createElectron, type ElectronStandIn } from './stand-in/create-electron.ts';

/** The process of the harness that runs the main bundle, unmodified, with the stand-in where it asks for Electron. */
const setup = JSON.parse(process.env[setupVariable] ?? '') as MainSetup;
// Electron makes it before the program runs.
mkdirSync(setup.userFolder, { recursive: true });
const devtools = await DevTools.connect(setup.endpoint);
const tell = (told: Told): void => void process.send?.(told);
const refuse = (message: string): never => {
  tell({ type: 'fault', message });
  throw new Error(message);
};
const electron = createElectron({ devtools, setup, tell, refuse }, end);
await electron.protocol.start();
process.on('message', ({ number, request }: NumberedRequest) => tell({ type: 'done', number, error: errorOf(request) }));
// As Electron has it when it runs a folder: the program, the folder, what the user gave.
process.argv.splice(0, 2, 'electron', '.');
runBundle(electron);
electron.app.start();

function runBundle({ module }: ElectronStandIn): void {
  const loader = Module as unknown as { _load: (request: string, ...rest: readonly unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) => (request === 'electron' ? module : load(request, ...rest));
  createRequire(setup.bundle)(setup.bundle);
}

function errorOf(request: Request): string | null {
  try {
    run(request);
    return null;
  } catch (error) {
    return String(error);
  }
}

function run(request: Request): void {
  switch (request.type) {
    case 'answer-open':
      electron.dialog.answerOpen(request.paths);
      return;
    case 'answer-save':
      electron.dialog.answerSave(request.path);
      return;
    case 'second-instance':
      electron.app.emit('second-instance', {}, [...request.argv], request.folder);
      return;
    case 'menu':
      electron.menu.choose(request.id);
      return;
    case 'set-bounds': {
      const { type: _, ...bounds } = request;
      electron.windows[0]?.setBounds(bounds);
      return;
    }
    case 'close-window':
      electron.windows[0]?.close();
      return;
  }
}

function end(): void {
  devtools.close();
  process.disconnect?.();
  process.exit(0);
}
