/** What the process with the main bundle is started with, in its environment as JSON. */
export interface MainSetup {
  /** Address of the browser's DevTools. */
  readonly endpoint: string;
  readonly bundle: string;
  readonly userFolder: string;
  readonly documentsFolder: string;
  /** Stands in the place of the window's page; null = the page as it is served. */
  readonly page: string | null;
}

export const setupVariable = 'DIEM_TIN_HARNESS';

/** What a test asks of the main process's surroundings. */
export type Request =
  | { readonly type: 'answer-open'; readonly paths: readonly string[] | null }
  | { readonly type: 'answer-save'; readonly path: string | null }
  | { readonly type: 'second-instance'; readonly argv: readonly string[]; readonly folder: string }
  | { readonly type: 'menu'; readonly id: string }
  | { readonly type: 'set-bounds'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly type: 'close-window' };

export interface NumberedRequest {
  readonly number: number;
  readonly request: Request;
}

/** What the main process's surroundings tell the test. */
export type Told =
  | { readonly type: 'done'; readonly number: number; readonly error: string | null }
  /** The window is to be seen. */
  | { readonly type: 'shown' }
  /** Something went to another program of the system. */
  | { readonly type: 'opened'; readonly target: string }
  /** Something that the stand-in does not cover, or that a real Electron would refuse. */
  | { readonly type: 'fault'; readonly message: string };
