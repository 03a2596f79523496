import { parseArgs } from 'node:util';
import { type Failure, failure } from '../services/messages/failure.ts';
import type { Command, Option } from './command.ts';

export interface Arguments {
  readonly ok: true;
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string | true>;
}

/** Options that every command knows. */
export const sharedOptions: Readonly<Record<string, Option>> = {
  lang: {
    type: 'string',
    value: 'vi|en',
    help: { vi: 'ngôn ngữ của thông báo (mặc định vi)', en: 'language of messages (default vi)' },
  },
  help: { type: 'boolean', short: 'h', help: { vi: 'hướng dẫn', en: 'this help' } },
};

/** Reads what stands after the command's name and checks it against what the command takes. */
export const readArguments = (
  name: string,
  command: Pick<Command, 'takes' | 'options'>,
  words: readonly string[],
): Arguments | Failure => {
  const options = { ...sharedOptions, ...command.options };
  const { tokens } = parseArgs({
    args: [...words],
    options: shapesOf(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option || (option.type === 'boolean' && token.value !== undefined))
      return failure('unknown-option', { command: name, option: token.rawName });
    if (option.type === 'string' && !isValue(token.value, token.inlineValue === true))
      return failure('missing-value', { command: name, option: token.rawName });
    values.set(token.name, token.value ?? true);
  }
  return values.has('help') ? { ok: true, files, values } : checked(name, command, { ok: true, files, values });
};

/** `-o --json` has forgotten the file's name; a name that begins with a dash is written `-o ./-a.pdf`. */
const isValue = (value: string | undefined, isInline: boolean): boolean =>
  value !== undefined && value !== '' && (isInline || !/^-./u.test(value));

function checked(name: string, { takes, options }: Pick<Command, 'takes' | 'options'>, given: Arguments): Arguments | Failure {
  const extra = given.files[takes.length];
  if (extra !== undefined) return failure('extra-argument', { command: name, argument: extra });
  const missing = takes[given.files.length];
  if (missing !== undefined) return failure('missing-argument', { command: name, argument: missing });
  const needed = Object.entries(options).find(([option, { required }]) => required && !given.values.has(option));
  return needed ? failure('missing-argument', { command: name, argument: writtenAs(...needed) }) : given;
}

/** An option as one writes it: `-o F` where there is a short form, else `--number N`. */
export const writtenAs = (name: string, { short, value }: Option): string =>
  [short ? `-${short}` : `--${name}`, value ?? ''].join(' ').trim();

function shapesOf(options: Readonly<Record<string, Option>>) {
  return Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]));
}
