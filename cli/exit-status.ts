import type { MessageCode } from '../services/messages/message-facts.ts';
import type { ExitStatus } from './command.ts';

const wrongUse: readonly MessageCode[] = [
  'unknown-command',
  'unknown-option',
  'missing-value',
  'missing-argument',
  'extra-argument',
  'bad-value',
  'target-is-input',
];

const unreadable: readonly MessageCode[] = [
  'not-found',
  'is-a-folder',
  'not-readable',
  'empty-file',
  'too-large',
  'not-an-issue',
  'truncated',
  'too-new',
  'corrupt',
  'migration-failed',
  'damaged-media',
  'not-utf8',
  'unsupported-import',
  'import-empty',
  'import-binary',
  'import-no-items',
  'import-no-date',
  'not-a-picture',
  'unsupported-picture',
  'not-json',
];

/** The exit status of an expected failure; everything that is neither wrong use nor unreadable input was refused. */
export const statusOf = (code: MessageCode): ExitStatus => {
  if (wrongUse.includes(code)) return 2;
  return unreadable.includes(code) ? 3 : 1;
};
