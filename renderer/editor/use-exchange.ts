import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react';
import { type Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { BodyEditorProps } from './body-editor-props.ts';
import { caretOf, pointOf } from './caret.ts';
import { Exchange } from './exchange.ts';

export interface LatestProps {
  readonly current: BodyEditorProps;
}

/** Ties an editor to its props: hands over what is typed, takes what comes from outside, follows the caret that the program puts. */
export function useExchange(editor: Editor, latest: LatestProps, { blocks, caret, caretPlaced, ids }: BodyEditorProps) {
  const exchange = useMemo(
    () =>
      new Exchange(editor, latest.current.blocks, {
        ids,
        isComposing: () => ReactEditor.isComposing(editor),
        onChange: (changed, group) => latest.current.onChange(changed, group),
      }),
    [editor, ids, latest],
  );
  useLayoutEffect(() => exchange.take(blocks, latest.current.caret, performance.now()), [exchange, blocks, latest]);
  useEffect(() => {
    const handOver = () => exchange.handOver(performance.now());
    latest.current.registerComposing(() => ReactEditor.isComposing(editor));
    latest.current.registerFlush(handOver);
    return () => {
      handOver();
      latest.current.registerComposing(() => false);
      latest.current.registerFlush(() => {});
    };
  }, [editor, exchange, latest]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a caret that the program puts is followed
  useEffect(() => {
    const point = ReactEditor.isComposing(editor) ? null : pointOf(editor, caret);
    if (!point) return;
    Transforms.select(editor, point);
    ReactEditor.focus(editor);
  }, [caretPlaced, editor]);

  const onSlateChange = useCallback(() => {
    exchange.changed(performance.now());
    const moved = exchange.isTaking ? null : caretOf(editor);
    if (moved) latest.current.onCaret(moved);
  }, [editor, exchange, latest]);
  /** After a composition: Slate puts its text in first. */
  const onComposed = useCallback(() => {
    setTimeout(() => exchange.handOver(performance.now()));
  }, [exchange]);
  return { onSlateChange, onComposed };
}
