import { type Operation, Range } from 'slate';

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
  /** Where typing left the caret, and where it is now. */
  private leftAt: Range | null = null;
  private movedTo: Range | null = null;

  /** The caret moved without typing. Browsers report it where typing left it, too: that is no move. */
  caretAt(selection: Range | null): void {
    this.movedTo = selection;
  }

  /** What follows is a new step. */
  close(): void {
    this.wasTyping = false;
  }

  /** `now` in ms; `operations`: of one change of the editor; `selection`: after it. */
  of(operations: readonly Operation[], now: number, selection: Range | null = null): string {
    const typing = typingOf(operations);
    const isPause = now - this.lastAt > longPause;
    const isWordStart = typing !== null && typing.inserted !== '' && this.wasSpace && !/^\s/u.test(typing.inserted);
    if (typing === null || !this.wasTyping || isPause || isWordStart || this.hasJumped()) this.group++;
    this.wasTyping = typing !== null;
    if (typing !== null && typing.inserted !== '') this.wasSpace = /\s$/u.test(typing.inserted);
    else if (typing === null) this.wasSpace = true;
    this.lastAt = now;
    this.leftAt = selection;
    this.movedTo = selection;
    return `t${this.group}`;
  }

  private hasJumped(): boolean {
    if (this.movedTo === null || this.leftAt === null) return this.movedTo !== this.leftAt;
    return !Range.equals(this.movedTo, this.leftAt);
  }
}

/** The letters that were typed, '' for a deletion; null = this is no typing. */
function typingOf(operations: readonly Operation[]): { readonly inserted: string } | null {
  let inserted = '';
  for (const operation of operations) {
    const letters = lettersOf(operation);
    if (letters === null) return null;
    inserted += letters;
  }
  return { inserted };
}

function lettersOf(operation: Operation): string | null {
  switch (operation.type) {
    case 'insert_text':
      return operation.text;
    case 'remove_text':
    case 'set_selection':
      return '';
    case 'insert_node':
      // A word in another look comes as a leaf of its own.
      return 'text' in operation.node ? operation.node.text : null;
    case 'remove_node':
      return 'text' in operation.node ? '' : null;
    case 'merge_node':
      return isLeaf(operation) ? '' : null;
    case 'split_node':
      return isLeaf(operation) ? '' : null;
    case 'set_node':
      return lettersOfField(operation);
    default:
      return null;
  }
}

/** Leaves are parted and joined when a word in another look is typed. */
function isLeaf({ properties }: Operation & { readonly type: 'merge_node' | 'split_node' }): boolean {
  return !('type' in properties);
}

/** Typing in the title of a box or the name under a quote. */
function lettersOfField({ properties, newProperties }: Operation & { readonly type: 'set_node' }): string | null {
  const [[field, now] = [], ...more] = Object.entries(newProperties);
  if ((field !== 'title' && field !== 'attribution') || more.length > 0 || typeof now !== 'string') return null;
  const before: unknown = Object.entries(properties).find(([name]) => name === field)?.[1] ?? '';
  return typeof before === 'string' && now.startsWith(before) ? now.slice(before.length) : '';
}
