import type { DocumentId, Edition } from './answers.ts';

/** What a choice is about: which files are shown, and what the button says. */
export type ChoicePurpose =
  | 'open-issue'
  | 'import'
  | 'pictures'
  | 'save-issue'
  | 'folder'
  | 'open-table'
  | 'save-table'
  | 'open-profile';

/** A question for a file that the page itself must put, because its shell has no file dialogs. Answered by `answerChoice`. */
export interface ChoiceRequest {
  readonly id: string;
  readonly purpose: ChoicePurpose;
  /** Folder to begin in. */
  readonly folder: string;
  /** Proposed name for a file to save. */
  readonly fileName: string;
  /** Endings that fit, lower-case, without dot. */
  readonly extensions: readonly string[];
  readonly several: boolean;
}

/** What happens outside the window. */
export type DesktopEvent =
  | {
      readonly type: 'export-progress';
      readonly document: DocumentId;
      readonly edition: Edition;
      readonly page: number;
      readonly of: number;
    }
  /** Issues came, went or changed in the folder of issues. */
  | { readonly type: 'library-changed' }
  /** A file was double-clicked, or dropped on the program's icon. */
  | { readonly type: 'open-file'; readonly file: string }
  /** A line of the native menu, named as in the window's own list of commands. */
  | { readonly type: 'menu'; readonly command: string }
  /** The window is about to close: save, then call `readyToClose`. */
  | { readonly type: 'closing' }
  | { readonly type: 'choose'; readonly request: ChoiceRequest };
