import type { AppCommand } from './commands.ts';

/** What a key event says about a key: the browser's own event, or one made up in a test. */
export interface PressedKey {
  readonly key: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** The command of a key; null while a word is being composed (the input method owns the keys then) and for every other key. */
export const commandFor = (pressed: PressedKey, commands: readonly AppCommand[]): AppCommand | null => {
  if (pressed.isComposing || pressed.keyCode === composingKey) return null;
  const name = keyName(pressed);
  return commands.find(({ keys }) => keys === name) ?? null;
};

/** The key as written on screen. */
export const keyName = ({ key, ctrlKey, altKey, shiftKey, metaKey }: PressedKey): string =>
  [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey ? 'Shift' : '', key.length === 1 ? key.toUpperCase() : key]
    .filter((part) => part !== '')
    .join('+');

/**
 * Keys that no command may have: those with which Unikey, EVKey and Windows switch the language, AltGr, and bare letters and digits,
 * which are text.
 */
export const isForbiddenKey = (keys: string): boolean => {
  const parts = keys.split('+');
  const has = (part: string) => parts.includes(part);
  const isBare = parts.length === 1 && keys.length === 1;
  return (
    isBare || (has('Ctrl') && has('Shift')) || (has('Alt') && has('Shift')) || (has('Ctrl') && has('Alt')) || keys === 'Alt+Z'
  );
};

/** What browsers give as key code while an input method works. */
const composingKey = 229;
