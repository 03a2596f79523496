import type { RefusalFacts } from '../../core/issue/commands/refusal.ts';

/** Every sentence that the program says when something expected went wrong: its code and the facts it names. Files as the user wrote them. */
export interface MessageFacts extends RefusalFacts {
  readonly 'not-found': { readonly file: string };
  readonly 'is-a-folder': { readonly file: string };
  readonly 'not-readable': { readonly file: string; readonly detail: string };
  readonly 'empty-file': { readonly file: string };
  readonly 'too-large': { readonly file: string; readonly megabytes: number };
  readonly 'not-an-issue': { readonly file: string };
  readonly truncated: { readonly file: string };
  readonly 'too-new': { readonly file: string; readonly version: number };
  readonly corrupt: { readonly file: string; readonly detail: string };
  readonly 'migration-failed': { readonly file: string; readonly version: number };
  readonly 'missing-media': { readonly file: string; readonly count: number; readonly names: string };
  /** What was written is not what the pages are. */
  readonly 'pdf-differs': { readonly file: string; readonly count: number; readonly report: string };
  readonly 'damaged-media': { readonly file: string; readonly name: string };
  readonly 'not-utf8': { readonly file: string };
  readonly 'unsupported-import': { readonly file: string; readonly extension: string };
  readonly 'import-empty': { readonly file: string };
  readonly 'import-binary': { readonly file: string };
  readonly 'import-no-items': { readonly file: string };
  readonly 'import-no-date': { readonly file: string };
  readonly 'not-a-picture': { readonly file: string };
  readonly 'unsupported-picture': { readonly file: string; readonly format: string };
  readonly 'folder-missing': { readonly file: string; readonly folder: string };
  readonly 'target-is-a-folder': { readonly file: string };
  readonly 'target-is-a-file': { readonly file: string };
  readonly 'target-is-input': { readonly file: string };
  readonly 'not-writable': { readonly file: string };
  readonly 'disk-full': { readonly file: string };
  readonly 'write-failed': { readonly file: string; readonly detail: string };
  readonly 'issue-invalid': { readonly file: string; readonly detail: string };
  readonly 'not-json': { readonly file: string; readonly detail: string };
  readonly 'command-invalid': { readonly file: string; readonly position: number; readonly detail: string };
  readonly 'command-refused': { readonly file: string; readonly position: number; readonly reason: string };
  readonly 'unknown-template': { readonly template: string };
  readonly 'template-corrupt': { readonly template: string; readonly detail: string };
  readonly 'unknown-command': { readonly command: string };
  readonly 'unknown-option': { readonly command: string; readonly option: string };
  readonly 'missing-value': { readonly command: string; readonly option: string };
  readonly 'extra-argument': { readonly command: string; readonly argument: string };
  readonly 'missing-argument': { readonly command: string; readonly argument: string };
  readonly 'bad-value': { readonly option: string; readonly value: string; readonly expected: string };
  readonly 'changed-outside': { readonly file: string };
  readonly 'saved-beside': { readonly file: string; readonly beside: string };
  readonly 'in-use': {
    readonly file: string;
    readonly user: string;
    readonly host: string;
    readonly since: string;
    readonly isStale: boolean;
  };
  readonly 'left-work-gone': Readonly<Record<never, never>>;
  readonly 'version-gone': Readonly<Record<never, never>>;
  readonly 'loss-front': Readonly<Record<never, never>>;
  readonly 'loss-item': { readonly title: string };
  readonly 'loss-text': { readonly title: string };
  readonly 'loss-doubtful': { readonly title: string };
  readonly 'loss-unchecked': Readonly<Record<never, never>>;
  readonly 'loss-picture': { readonly title: string };
  readonly 'loss-all': Readonly<Record<never, never>>;
  readonly 'not-a-registry': { readonly file: string };
  readonly 'not-a-press-profile': { readonly file: string };
  readonly 'document-closed': Readonly<Record<never, never>>;
  readonly 'folder-not-allowed': { readonly folder: string };
  readonly 'path-not-own': { readonly path: string };
  readonly 'not-a-link': { readonly url: string };
  readonly 'no-program': { readonly target: string };
  readonly unexpected: { readonly detail: string };
}

export type MessageCode = keyof MessageFacts;

export type Language = 'vi' | 'en';

/** One language's sentences: the compiler misses none. */
export type Sentences = { readonly [Code in MessageCode]: (facts: MessageFacts[Code]) => string };
