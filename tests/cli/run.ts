import { runProgram } from '../../cli/run-program.ts';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it printed. */
export const run = async (...words: readonly string[]): Promise<Ran> => {
  const out: string[] = [];
  const err: string[] = [];
  const terminalIn = (language: 'vi' | 'en') => ({
    language,
    print: (text: string) => out.push(text),
    say: (text: string) => err.push(text),
  });
  const status = await runProgram(words, terminalIn);
  return { status, out: out.join('\n'), err: err.join('\n') };
};

/** Runs a command that must succeed, and hands back what it printed. */
export const done = async (...words: readonly string[]): Promise<string> => {
  const { status, out, err } = await run(...words);
  if (status !== 0) throw new Error(`${words.join(' ')}: ${status} ${err}`);
  return out;
};
