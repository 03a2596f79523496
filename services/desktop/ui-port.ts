import type { ChoiceRequest, DesktopEvent } from '../../electron/contract/events.ts';

/** A question for a file, before it has an id. */
export type Question = Omit<ChoiceRequest, 'id'>;

/** What a shell does for the desktop: everything that needs a window or the system's own programs. */
export interface UiPort {
  /** Existing files, or one folder when that is asked for; null = the user chose nothing. */
  readonly chooseToOpen: (question: Question) => Promise<readonly string[] | null>;
  /** A place to save; the user has agreed to replace what stands there. */
  readonly chooseToSave: (question: Question) => Promise<string | null>;
  /** False = the system has no program for it. */
  readonly openPath: (path: string) => Promise<boolean>;
  readonly showInFolder: (path: string) => Promise<boolean>;
  readonly openLink: (url: string) => Promise<boolean>;
  readonly emit: (event: DesktopEvent) => void;
  /** Whether closing the window must wait for the page. */
  readonly setUnsaved?: (unsaved: boolean) => void;
  readonly readyToClose?: () => void;
}
