import { type ReactNode, useCallback, useRef } from 'react';
import type { ItemId } from '../../core/issue/ids.ts';
import type { LocatedItem } from '../app/current.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { typingGroup } from '../app/typing-group.ts';
import type { CopyFit } from '../preview/layout-summary.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';
import { ItemFoot, type VariantChoice } from './ItemFoot.tsx';
import { ItemForm } from './ItemForm.tsx';
import { ItemHead } from './ItemHead.tsx';
import './item.css';
import '../ui/pane.css';

export interface ItemPaneProps {
  readonly session: DocumentSession;
  readonly located: LocatedItem;
  readonly fit: CopyFit | null;
  readonly variants: readonly VariantChoice[];
  readonly language: string;
  readonly moreEntries: readonly MenuEntry[];
  /** What past issues say of it. */
  readonly published: ReactNode;
  /** The editor of its text. */
  readonly body: ReactNode;
  /** The row of its pictures. */
  readonly pictures: ReactNode;
  readonly qr: ReactNode;
  readonly onOpenLink: (url: string) => void;
}

/** One item from top to bottom: head, fields, text, pictures, note, foot. */
export function ItemPane({
  session,
  located,
  fit,
  variants,
  language,
  moreEntries,
  published,
  body,
  pictures,
  qr,
  onOpenLink,
}: ItemPaneProps) {
  const words = useWords(itemWords);
  const column = useRef<HTMLDivElement>(null);
  const { item, section, at } = located;
  const goTo = (id: ItemId | undefined) => (id === undefined ? null : () => session.goTo({ kind: 'item', item: id }));
  const focusBody = useCallback(
    () => column.current?.querySelector<HTMLElement>('[role="textbox"][contenteditable]')?.focus(),
    [],
  );
  return (
    <section className="pane" aria-label={words.editor}>
      <ItemHead
        session={session}
        located={located}
        moreEntries={moreEntries}
        onNeighbour={{ before: goTo(section.items[at - 1]?.id), after: goTo(section.items[at + 1]?.id) }}
      />
      <div className="pane-scroll">
        <div className="pane-column" ref={column}>
          <ItemForm session={session} issue={session.issue} item={item} onOpenLink={onOpenLink} onLeaveHeadline={focusBody} />
          {published}
          {body}
          <div className="item-extras">
            <div>
              <h3>{words.pictures}</h3>
              {pictures}
            </div>
            <div>
              <h3>{words.qr}</h3>
              {qr}
            </div>
          </div>
          <TextArea
            label={words.note}
            value={item.note}
            onChange={(value) =>
              session.edit({ type: 'setItemField', item: item.id, field: 'note', value }, { group: typingGroup(value) })
            }
            onBlur={() => session.closeStep()}
          />
        </div>
      </div>
      <ItemFoot session={session} item={item} fit={fit} variants={variants} language={language} />
    </section>
  );
}
