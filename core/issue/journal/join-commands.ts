import type { Command } from '../commands/command.ts';

/** Whether a later command makes an earlier one needless: both set the same text or field, nothing came between. */
export const replaces = (later: Command, earlier: Command): boolean => {
  const target = targetOf(later);
  return target !== null && target === targetOf(earlier);
};

function targetOf(command: Command): string | null {
  switch (command.type) {
    case 'replaceBody':
      return `body ${command.item}`;
    case 'setBlocks':
      return `blocks ${command.section}`;
    case 'setItemField':
      // Days are checked against each other: an order that was right must stay.
      return command.field === 'date' || command.field === 'lastDate' ? null : `${command.item} ${command.field}`;
    case 'setSectionField':
      return `${command.section} ${command.field}`;
    case 'setMastheadField':
      return `masthead ${command.field}`;
    case 'setPictureField':
      return `${command.picture} ${command.field}`;
    default:
      return null;
  }
}
