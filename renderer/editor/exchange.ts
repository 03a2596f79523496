import type { Editor } from 'slate';
import type { Block } from '../../core/issue/block.ts';
import type { IdSource } from '../../core/issue/ids.ts';
import type { Caret } from '../app/current.ts';
import { caretOf } from './caret.ts';
import { fromSlate } from './from-slate.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { takeBlocks } from './take-blocks.ts';
import { TypingGroups } from './typing-groups.ts';

export interface ExchangePort {
  readonly ids: IdSource;
  /** Whether a word is being composed: nothing is handed over and nothing replaced until it is done. */
  readonly isComposing: () => boolean;
  readonly onChange: (blocks: readonly Block[], group: string) => void;
}

interface Outside {
  readonly blocks: readonly Block[];
  readonly caret: Caret | null;
}

/** Keeps an editor and the issue the same, whichever of the two changes; changes of both at once are merged. */
export class Exchange {
  /** What both sides held when they last agreed. */
  private agreed: readonly Block[];
  /** The same as the editor gives it back. */
  private held: readonly Block[];
  private waiting: Outside | null = null;
  private taking = false;
  private readonly groups = new TypingGroups();

  constructor(
    private readonly editor: Editor,
    blocks: readonly Block[],
    private readonly port: ExchangePort,
  ) {
    this.agreed = blocks;
    this.held = blocks;
  }

  /** Whether the editor's latest change is one that came from outside. */
  get isTaking(): boolean {
    return this.taking;
  }

  /** After every change in the editor; `now` in ms. */
  changed(now: number): void {
    if (this.taking) return;
    const isText = this.editor.operations.some(({ type }) => type !== 'set_selection');
    if (!isText) this.groups.caretAt(this.editor.selection);
    else if (!this.port.isComposing()) this.handOver(now);
  }

  /** Hands over what was typed and is not in the issue yet; takes what waits outside. */
  handOver(now: number): void {
    const mine = fromSlate(this.editor.children);
    const outside = this.waiting;
    this.waiting = null;
    if (sameBlocks(mine, this.held)) {
      if (outside) this.put(outside.blocks, outside.caret);
      return;
    }
    const group = this.groups.of(this.editor.operations, now, this.editor.selection);
    const merged = outside ? mergeBlocks(this.agreed, mine, outside.blocks) : mine;
    if (outside) this.put(merged, caretOf(this.editor));
    else {
      this.agreed = mine;
      this.held = mine;
    }
    this.port.onChange(merged, group);
  }

  /** The issue holds other blocks now: undo, a replacement, a picture that arrived. */
  take(blocks: readonly Block[], caret: Caret | null, now: number): void {
    if (blocks === this.agreed) {
      this.waiting = null;
      return;
    }
    this.waiting = { blocks, caret };
    if (!this.port.isComposing()) this.handOver(now);
  }

  private put(blocks: readonly Block[], caret: Caret | null): void {
    this.taking = true;
    takeBlocks(this.editor, blocks, caret, this.port.ids);
    this.agreed = blocks;
    this.held = fromSlate(this.editor.children);
    this.groups.close();
    // Slate tells of changes in a microtask.
    void Promise.resolve().then(() => {
      this.taking = false;
    });
  }
}

function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index]);
}
