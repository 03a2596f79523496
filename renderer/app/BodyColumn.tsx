import { useCallback } from 'react';
import type { Block } from '../../core/issue/block.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { BlockId, ItemId, SectionId } from '../../core/issue/ids.ts';
import { BodyEditor } from '../editor/BodyEditor.tsx';
import { firstWords } from '../editor/paste/first-words.ts';
import { addToText, takeFiles } from '../pictures/add-pictures.ts';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { appWords } from '../words/app.words.ts';
import { useWords } from '../words/use-words.ts';
import type { Caret } from './current.ts';
import type { EditorColumnProps } from './editor-column-props.ts';
import { offerItems } from './offer-items.ts';
import { useStore } from './store.ts';

type Owner = { readonly item: ItemId } | { readonly section: SectionId };

export interface BodyColumnProps extends EditorColumnProps {
  readonly place: BlockPlace;
  readonly label: string;
  /** Whose text it is. */
  readonly owner: Owner;
  readonly blocks: readonly Block[];
}

/** The editor of one text, tied to the session: what is typed becomes a command, undo and jumps come back to it. */
export function BodyColumn({ api, open, ids, messages, place, label, owner, blocks, marks, onOpenPicture }: BodyColumnProps) {
  const { session } = open;
  const words = useWords(appWords);
  const caret = useStore(session.store, (state) => state.caret);
  const caretPlaced = useStore(session.store, (state) => state.caretPlaced);
  const key = 'item' in owner ? owner.item : owner.section;
  const onChange = useCallback(
    (changed: readonly Block[], group: string) => void session.edit(bodyCommand(owner, changed), { group }),
    [session, owner],
  );
  const onCaret = useCallback((moved: Caret) => session.noteCaret(moved), [session]);
  const onPictures = useCallback(
    async (files: readonly File[], at: BlockId | null) => {
      const taken = await takeFiles(files, { api, session, ids });
      session.flush();
      addToText(session, owner, at, taken.pictures, ids);
      if (taken.refused.length > 0) messages.toast({ text: taken.refused.join(' ') });
    },
    [api, session, ids, owner, messages],
  );
  const onItems = useCallback(
    (text: string) => {
      if ('item' in owner) offerItems(session, owner.item, text, ids, messages, words);
    },
    [session, owner, ids, messages, words],
  );
  const onConverted = useCallback(
    (before: string, after: string) =>
      messages.toast({
        text: words.converted(firstWords(before), firstWords(after)),
        action: { label: words.undo, keys: 'Ctrl Z', run: () => session.undo() },
      }),
    [session, messages, words],
  );
  const onMoved = useCallback(
    (by: 1 | -1) =>
      messages.toast({
        text: by > 0 ? words.blockDown : words.blockUp,
        action: { label: words.undo, keys: 'Ctrl Z', run: () => session.undo() },
      }),
    [session, messages, words],
  );
  return (
    <FaultBoundary
      title={words.faultTitle}
      text={words.faultText}
      again={words.faultAgain}
      resetKey={key}
      onFault={(error, where) => void api.reportFault({ message: String(error), stack: where.slice(0, 50_000) })}
    >
      <BodyEditor
        key={key}
        blocks={blocks}
        place={place}
        ids={ids}
        label={label}
        caret={caret}
        caretPlaced={caretPlaced}
        onChange={onChange}
        onCaret={onCaret}
        onPictures={onPictures}
        onItems={onItems}
        onConverted={onConverted}
        onMoved={onMoved}
        marks={marks}
        openPicture={onOpenPicture}
        origin={session.document}
        pictureUrl={(media) => `/media/${session.document}/${media}?width=640`}
        registerComposing={(isComposing) => {
          session.isComposing = isComposing;
        }}
        registerFlush={(flush) => {
          session.flush = flush;
        }}
      />
    </FaultBoundary>
  );
}

function bodyCommand(owner: Owner, blocks: readonly Block[]): Command {
  return 'item' in owner
    ? { type: 'replaceBody', item: owner.item, blocks }
    : { type: 'setBlocks', section: owner.section, blocks };
}
