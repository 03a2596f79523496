import type { Terminal } from './command.ts';

/** ms; what is done sooner needs no word. */
const patience = 1000;

/** Says on stderr how far long work has come, at most once a second. */
export const progressOn = (
  { say }: Terminal,
  describe: (done: number, of: number) => string,
): ((done: number, of: number) => void) => {
  let last = Date.now();
  return (done, of) => {
    if (Date.now() - last < patience) return;
    last = Date.now();
    say(describe(done, of));
  };
};
