import type { Operation } from 'slate';

/** ms without a key after which typing is a new step. */
const longPause = 1000;

/**
 * Names the undo step that a change belongs to. A new step begins at each word, after a pause, after the caret was put elsewhere, and with every
 * change that is not typing. Quick Backspaces and the text that follows them, as Unikey sends them, stay in the step of their word.
 */
export class TypingGroups {
  private group = 0;
  private lastAt = Number.NEGATIVE_INFINITY;
  private wasSpace = false;
  private wasTyping = false;

  /** The caret was put elsewhere: what follows is a new step. */
  jump(): void {
    this.wasTyping = false;
  }

  /** `now` in ms; `operations`: of one change of the editor. */
  of(operations: readonly Operation[], now: number): string {
    const typing = typingOf(operations);
    const isPause = now - this.lastAt > longPause;
    const isWordStart = typing !== null && typing.inserted !== '' && this.wasSpace && !/^\s/u.test(typing.inserted);
    if (typing === null || !this.wasTyping || isPause || isWordStart) this.group++;
    this.wasTyping = typing !== null;
    if (typing !== null && typing.inserted !== '') this.wasSpace = /\s$/u.test(typing.inserted);
    else if (typing === null) this.wasSpace = true;
    this.lastAt = now;
    return `t${this.group}`;
  }
}

/** The letters that were typed, '' for a deletion; null = this is no typing. */
function typingOf(operations: readonly Operation[]): { readonly inserted: string } | null {
  let inserted = '';
  for (const operation of operations) {
    switch (operation.type) {
      case 'insert_text':
        inserted += operation.text;
        break;
      case 'remove_text':
      case 'set_selection':
        break;
      case 'insert_node':
      case 'remove_node':
        // A word in another look comes as a leaf of its own.
        if (!('text' in operation.node)) return null;
        if (operation.type === 'insert_node') inserted += operation.node.text;
        break;
      case 'merge_node':
        if (operation.path.length < 2) return null;
        break;
      default:
        return null;
    }
  }
  return { inserted };
}
