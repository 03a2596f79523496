import type { Command, CommandType, UndoMode } from './command.ts';

/** The undo mode that belongs to each type of command: typing merges, everything else is a step of its own. */
export const undoModes: { readonly [Type in CommandType]: UndoMode } = {
  setIssueField: 'merge',
  setMastheadField: 'merge',
  addSection: 'now',
  removeSection: 'now',
  moveSection: 'now',
  setSectionField: 'merge',
  setBlocks: 'merge',
  addItem: 'now',
  removeItem: 'now',
  moveItem: 'now',
  setItemField: 'merge',
  replaceBody: 'merge',
  sortItemsByDate: 'now',
  reorderItems: 'now',
  addPicture: 'now',
  addCoverPicture: 'now',
  removePicture: 'now',
  movePicture: 'now',
  setPictureField: 'merge',
  replaceText: 'now',
  batch: 'now',
};

export const undoModeOf = (command: Command): UndoMode => command.undo ?? undoModes[command.type];

/** What a merging command edits: two in a row with the same key make one undo step. Null = it never merges. */
export const mergeKeyOf = (command: Command): string | null => {
  if (undoModeOf(command) !== 'merge') return null;
  const target = ['section', 'item', 'picture', 'field'].map((key) =>
    key in command ? String(command[key as keyof Command]) : '',
  );
  return [command.type, ...target].join(':');
};
