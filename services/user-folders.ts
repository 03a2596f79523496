import { homedir } from 'node:os';
import { join } from 'node:path';

export interface UserFolders {
  /** Settings, log, the browser's profile. */
  readonly userFolder: string;
  /** Where the user keeps own documents. */
  readonly documentsFolder: string;
}

/** The folders that this system has for a program's data and for documents: the same ones as Electron's. */
export const userFolders = (
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): UserFolders => {
  const documentsFolder = env.XDG_DOCUMENTS_DIR ?? join(home, 'Documents');
  switch (platform) {
    case 'win32':
      return { userFolder: join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'diem-tin'), documentsFolder };
    case 'darwin':
      return { userFolder: join(home, 'Library', 'Application Support', 'diem-tin'), documentsFolder };
    default:
      return { userFolder: join(env.XDG_CONFIG_HOME ?? join(home, '.config'), 'diem-tin'), documentsFolder };
  }
};
