import { describe, expect, it } from 'vitest';
import { commandFor, isForbiddenKey, keyName, type PressedKey } from '../../../renderer/palette/key-bindings.ts';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  keyCode: 0,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

const commands = [
  { id: 'undo', label: 'Hoàn tác', keys: 'Ctrl+Z', run: () => {} },
  { id: 'pane', label: 'Vùng trước', keys: 'Shift+F6', run: () => {} },
];

describe('key bindings', () => {
  it.each([
    ['z', { ctrlKey: true }, 'Ctrl+Z'],
    ['Enter', { ctrlKey: true }, 'Ctrl+Enter'],
    ['F6', { shiftKey: true }, 'Shift+F6'],
    ['1', { altKey: true }, 'Alt+1'],
  ])('names %s', (key, more, name) => expect(keyName(press(key, more))).toBe(name));

  it('finds the command of a key', () => {
    expect(commandFor(press('z', { ctrlKey: true }), commands)?.id).toBe('undo');
    expect(commandFor(press('z'), commands)).toBeNull();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])('leaves every key to the input method while a word is composed', (state) => {
    expect(commandFor(press('z', { ctrlKey: true, ...state }), commands)).toBeNull();
  });

  it.each(['Ctrl+Shift+S', 'Alt+Shift+1', 'Ctrl+Alt+E', 'Alt+Z', 'A', '1'])('knows that %s is not ours', (keys) => {
    expect(isForbiddenKey(keys)).toBe(true);
  });

  it.each(['Ctrl+K', 'Shift+F6', 'Alt+1', 'F8', 'Ctrl+PageDown'])('allows %s', (keys) => {
    expect(isForbiddenKey(keys)).toBe(false);
  });
});
