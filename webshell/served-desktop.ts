import type { MethodName } from '../electron/contract/methods.ts';

export type CallResult =
  | { readonly ok: true; readonly answer: unknown }
  /** `input`: not what the method takes; `fault`: something unexpected, already logged. */
  | { readonly ok: false; readonly reason: 'input' | 'fault' };

/** A file or picture of the window's page. */
export interface ServedResource {
  readonly status: number;
  /** With its charset where it is text. */
  readonly type: string;
  readonly body: Uint8Array | string;
  /** What stands at this address never changes. */
  readonly immutable: boolean;
}

/** What the server serves: the desktop's methods, called with unchecked input, and the page with all that it shows. */
export interface ServedDesktop {
  readonly call: (name: MethodName, input: unknown) => Promise<CallResult>;
  readonly resource: (pathAndQuery: string) => Promise<ServedResource>;
  /** No window is left that could answer questions for files. */
  readonly giveUpChoices: () => void;
}
