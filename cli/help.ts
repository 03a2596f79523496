import type { Language } from '../services/messages/message-facts.ts';
import type { Command, Option, Text } from './command.ts';
import { commandList } from './command-list.ts';
import { sharedOptions, writtenAs } from './read-arguments.ts';

const texts = {
  usage: { vi: 'Cách dùng', en: 'Usage' },
  command: { vi: 'LỆNH', en: 'COMMAND' },
  commands: { vi: 'Các lệnh', en: 'Commands' },
  options: { vi: 'Tùy chọn', en: 'Options' },
  more: { vi: 'Xem hướng dẫn của một lệnh: diem-tin LỆNH --help', en: 'Help on one command: diem-tin COMMAND --help' },
  statuses: {
    vi: 'Mã kết thúc: 0 xong, 1 có vấn đề hoặc bị từ chối, 2 dùng sai, 3 không đọc được dữ liệu vào',
    en: 'Exit status: 0 done, 1 findings or refused, 2 wrong use, 3 unreadable input',
  },
} satisfies Record<string, Text>;

/** What `diem-tin --help` prints. */
export const generalHelp = (language: Language): string => {
  const rows = Object.entries(commandList).map(([name, { summary }]): Row => [name, summary[language]]);
  return [
    `${texts.usage[language]}: diem-tin ${texts.command[language]} ...`,
    '',
    `${texts.commands[language]}:`,
    ...table(rows),
    '',
    texts.more[language],
    texts.statuses[language],
  ].join('\n');
};

/** What `diem-tin COMMAND --help` prints. */
export const commandHelp = (name: string, command: Command, language: Language): string => {
  const options = Object.entries({ ...command.options, ...sharedOptions });
  const summary = commandList[name]?.summary[language] ?? '';
  return [
    `${texts.usage[language]}: ${['diem-tin', name, ...command.takes, ...Object.entries(command.options).map(inUsage)].join(' ')}`,
    '',
    summary.charAt(0).toLocaleUpperCase(language) + summary.slice(1),
    ...(command.details ? ['', command.details[language]] : []),
    '',
    `${texts.options[language]}:`,
    ...table(options.map(([option, shape]): Row => [spelled(option, shape), shape.help[language]])),
  ].join('\n');
};

type Row = readonly [left: string, right: string];

function inUsage([name, option]: [string, Option]): string {
  const written = writtenAs(name, option);
  return option.required ? written : `[${written}]`;
}

function spelled(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
