import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

interface Opener {
  readonly program: string;
  readonly arguments: readonly string[];
}

/** Opens a file, a folder or a link with the program that the system has for it. False = it could not be started. */
export const openOutside = (target: string): Promise<boolean> => start(openerFor(target, process.platform));

/** Shows a file in its folder, selected where the system can. */
export const showOutside = (file: string): Promise<boolean> => start(folderOpenerFor(file, process.platform));

/** Never through a shell: whatever stands in a name or link stays one argument. */
export const openerFor = (target: string, platform: NodeJS.Platform): Opener => {
  switch (platform) {
    case 'win32':
      return { program: 'rundll32.exe', arguments: ['url.dll,FileProtocolHandler', target] };
    case 'darwin':
      return { program: 'open', arguments: [target] };
    default:
      return { program: 'xdg-open', arguments: [target] };
  }
};

export const folderOpenerFor = (file: string, platform: NodeJS.Platform): Opener => {
  switch (platform) {
    case 'win32':
      return { program: 'explorer.exe', arguments: ['/select,', file] };
    case 'darwin':
      return { program: 'open', arguments: ['-R', file] };
    default:
      return { program: 'xdg-open', arguments: [dirname(file)] };
  }
};

function start({ program, arguments: given }: Opener): Promise<boolean> {
  const child = spawn(program, given, { stdio: 'ignore', detached: true, shell: false });
  child.unref();
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
}
