import type { Failure } from '../services/messages/failure.ts';
import type { Language } from '../services/messages/message-facts.ts';

/** 0 done; 1 findings or refused; 2 wrong use; 3 unreadable input. */
export type ExitStatus = 0 | 1 | 2 | 3;

export type Text = Readonly<Record<Language, string>>;

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What its value is called in the help. */
  readonly value?: string;
  readonly required?: boolean;
  readonly help: Text;
}

/** One command of the program: what it takes, and what it does. */
export interface Command {
  /** What stands on the line without a dash, in order; all of it is needed. */
  readonly takes: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** More than the one-line summary; may be left out. */
  readonly details?: Text;
  run(input: Input): Promise<ExitStatus | Failure>;
}

export interface Input {
  /** As many as the command `takes`. */
  readonly files: readonly string[];
  /** The value of an option; null = not given. */
  text(option: string): string | null;
  flag(option: string): boolean;
  readonly terminal: Terminal;
}

/** Results go to stdout, everything else to stderr. */
export interface Terminal {
  readonly language: Language;
  print(result: string): void;
  say(message: string): void;
}
