import { describe, expect, it } from 'vitest';
import { CompositionGuard } from '../../../renderer/editor/composition-guard.ts';

const composed = (at = 1000): CompositionGuard => {
  const guard = new CompositionGuard();
  guard.ended('tiếng', at);
  return guard;
};

describe('the guard against text that an input method sends twice', () => {
  it('drops the same text right after the composition', () => {
    expect(composed().isEcho({ type: 'insertText', text: 'tiếng', replaced: 0 }, 1020)).toBe(true);
  });

  it('drops the deletion of the word that stands', () => {
    expect(composed().isEcho({ type: 'deleteContentBackward', text: null, replaced: 5 }, 1020)).toBe(true);
  });

  it('knows the text in decomposed letters too', () => {
    expect(composed().isEcho({ type: 'insertText', text: 'tiếng'.normalize('NFD'), replaced: 0 }, 1020)).toBe(true);
  });

  it.each([
    ['other text', { type: 'insertText', text: 'việt', replaced: 0 }, 1020],
    ['the same word typed later', { type: 'insertText', text: 'tiếng', replaced: 0 }, 1200],
    ['a Backspace of one letter', { type: 'deleteContentBackward', text: null, replaced: 1 }, 1020],
  ])('lets %s through', (_name, input, now) => {
    expect(composed().isEcho(input, now)).toBe(false);
  });

  it('lets everything through that a key brings', () => {
    const guard = composed();
    guard.key(1010);
    expect(guard.isEcho({ type: 'deleteContentBackward', text: null, replaced: 5 }, 1020)).toBe(false);
  });
});
