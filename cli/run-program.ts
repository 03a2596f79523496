import { type Failure, failure, sentenceFor } from '../services/messages/failure.ts';
import type { Language } from '../services/messages/message-facts.ts';
import type { ExitStatus, Input, Terminal } from './command.ts';
import { commandList } from './command-list.ts';
import { statusOf } from './exit-status.ts';
import { commandHelp, generalHelp } from './help.ts';
import { type Arguments, readArguments } from './read-arguments.ts';

/** Runs the command that the words name. Expected failures become a sentence and an exit status; anything else is thrown. */
export const runProgram = async (words: readonly string[], terminalIn: (language: Language) => Terminal): Promise<ExitStatus> => {
  const language = languageOf(words);
  const terminal = terminalIn(language ?? 'vi');
  const result = language
    ? await run(words, terminal)
    : failure('bad-value', { option: '--lang', value: langWord(words), expected: 'vi | en' });
  if (typeof result === 'number') return result;
  terminal.say(sentenceFor(result, terminal.language));
  return statusOf(result.code);
};

async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus | Failure> {
  const [name, ...rest] = withoutLeadingLanguage(words);
  if (name === undefined) {
    terminal.say(generalHelp(terminal.language));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.print(generalHelp(terminal.language));
    return 0;
  }
  const listed = Object.hasOwn(commandList, name) ? commandList[name] : undefined;
  if (!listed) return failure('unknown-command', { command: name });
  const command = await listed.load();
  const given = readArguments(name, command, rest);
  if (!given.ok) return given;
  if (given.values.has('help')) {
    terminal.print(commandHelp(name, command, terminal.language));
    return 0;
  }
  return command.run(inputOf(given, terminal));
}

function inputOf({ files, values }: Arguments, terminal: Terminal): Input {
  const text = (option: string): string | null => {
    const value = values.get(option);
    return typeof value === 'string' ? value : null;
  };
  return { files, text, flag: (option) => values.has(option), terminal };
}

/** Asked for before anything else is read, so that even a sentence about wrong use comes in that language. Null = unknown language. */
function languageOf(words: readonly string[]): Language | null {
  const word = langWord(words);
  return word === 'vi' || word === 'en' ? word : null;
}

function langWord(words: readonly string[]): string {
  const joined = words.find((word) => word.startsWith('--lang='));
  if (joined) return joined.slice('--lang='.length);
  const at = words.indexOf('--lang');
  return at < 0 ? 'vi' : (words[at + 1] ?? '');
}

/** `diem-tin --lang en dump F` says the same as `diem-tin dump F --lang en`. */
function withoutLeadingLanguage(words: readonly string[]): readonly string[] {
  if (words[0] === '--lang') return words.slice(2);
  return words[0]?.startsWith('--lang=') ? words.slice(1) : words;
}
