import { writeFailure } from '../services/files/file-failure.ts';
import { failure, sentenceFor } from '../services/messages/failure.ts';
import type { Language } from '../services/messages/message-facts.ts';
import type { ExitStatus, Terminal } from './command.ts';
import { runProgram } from './run-program.ts';

const terminalIn = (language: Language): Terminal => ({
  language,
  print: (result) => process.stdout.write(`${result}\n`),
  say: (message) => process.stderr.write(`${message}\n`),
});

const fail = (detail: string): void => terminalIn('vi').say(sentenceFor(failure('unexpected', { detail }), 'vi'));

// A reader that has seen enough (`| head`) closes the pipe: that is no error. A full disk (`> F`) is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  stoppedWith = error.code === 'EPIPE' ? 0 : 1;
  if (stoppedWith !== 0) terminalIn('vi').say(sentenceFor(writeFailure(error, 'stdout'), 'vi'));
  process.exit(stoppedWith);
});
process.stderr.on('error', () => undefined);

// Told to stop: leave in an orderly way, so that half-written files go too.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    stoppedWith = code;
    process.exit(code);
  });
}

let status: ExitStatus | null = null;
let stoppedWith: number | null = null;
// Node ends silently when nothing is left to wait for, even if the work is not done.
process.on('exit', () => {
  if (status === null && stoppedWith === null) fail('stopped half-way');
  process.exitCode = stoppedWith ?? status ?? 1;
});

runProgram(process.argv.slice(2), terminalIn).then(
  (reached) => {
    status = reached;
  },
  (error: unknown) => {
    status = 1;
    fail(error instanceof Error ? error.message : String(error));
    if (process.env.DIEM_TIN_DEBUG) console.error(error);
  },
);
