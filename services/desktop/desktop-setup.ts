import type { IdSource } from '../../core/issue/ids.ts';
import type { UiPort } from './ui-port.ts';

/** All that a desktop is told about the world around it. */
export interface DesktopSetup {
  readonly ui: UiPort;
  readonly shell: 'electron' | 'web';
  /** Where settings, the list of recent issues and the log are kept. */
  readonly userFolder: string;
  /** The user's own documents: the folder of issues is made in it. */
  readonly documentsFolder: string;
  /** The file that the program was started with. */
  readonly startFile: string | null;
  /** Bundled script in which exports run; null, or none there = in the program's own thread. */
  readonly exportWorker: string | null;
  readonly now: () => Date;
  readonly ids: IdSource;
}
