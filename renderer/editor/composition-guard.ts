/** ms after a composition in which text without a key is the composition's own text once more. */
const tooSoon = 100;

export interface Input {
  /** `inputType` of the browser's `beforeinput`. */
  readonly type: string;
  readonly text: string | null;
  /** Letters of the text that the input will replace. */
  readonly replaced: number;
}

/**
 * Microsoft's input methods in Chromium end a composition, when the user clicks elsewhere, with a deletion and the same text once more
 * (Slate issues 5173, 5653). The word stands already: both are dropped. All times in ms.
 */
export class CompositionGuard {
  private composed = '';
  private endedAt = Number.NEGATIVE_INFINITY;
  private keyAt = Number.NEGATIVE_INFINITY;

  key(now: number): void {
    this.keyAt = now;
  }

  ended(text: string, now: number): void {
    this.composed = text.normalize('NFC');
    this.endedAt = now;
  }

  /** Whether this input says again what the composition has said. */
  isEcho({ type, text, replaced }: Input, now: number): boolean {
    if (this.composed === '' || now - this.endedAt > tooSoon || now - this.keyAt <= tooSoon) return false;
    if (type === 'deleteContentBackward') return replaced >= this.composed.length;
    return type === 'insertText' && text?.normalize('NFC') === this.composed;
  }
}
