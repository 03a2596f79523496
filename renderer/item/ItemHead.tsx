import { ArrowDown, ArrowUp, Check, ChevronDown, ChevronRight, Ellipsis, PencilLine } from 'lucide-react';
import type { LocatedItem } from '../app/current.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { IconButton } from '../ui/Button.tsx';
import type { MenuEntry } from '../ui/Menu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';

export interface ItemHeadProps {
  readonly session: DocumentSession;
  readonly located: LocatedItem;
  readonly moreEntries: readonly MenuEntry[];
  /** Goes to the item before (-1) or after (1); null = there is none. */
  readonly onNeighbour: { readonly before: (() => void) | null; readonly after: (() => void) | null };
}

/** The line above an item: where it stands, its neighbours, its status, what else can be done with it. */
export function ItemHead({ session, located, moreEntries, onNeighbour }: ItemHeadProps) {
  const words = useWords(itemWords);
  const { item, section, at } = located;
  const setStatus = (value: 'draft' | 'checked') => () =>
    session.edit({ type: 'setItemField', item: item.id, field: 'status', value, undo: 'now' });
  return (
    <div className="pane-head">
      <div className="pane-trail">
        <strong>{section.shortTitle || section.title}</strong>
        <ChevronRight size={14} aria-hidden="true" />
        <span>{words.place(at + 1, section.items.length)}</span>
        <IconButton label={words.previous} small disabled={!onNeighbour.before} onClick={() => onNeighbour.before?.()}>
          <ArrowUp size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.next} small disabled={!onNeighbour.after} onClick={() => onNeighbour.after?.()}>
          <ArrowDown size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <MenuButton
        label={words.status}
        look="outlined"
        small
        align="right"
        entries={[
          { label: words.draft, checked: item.status === 'draft', run: setStatus('draft') },
          { label: words.checked, checked: item.status === 'checked', run: setStatus('checked') },
        ]}
      >
        {item.status === 'checked' ? (
          <Check size={16} className="is-ok-icon" aria-hidden="true" />
        ) : (
          <PencilLine size={16} aria-hidden="true" />
        )}
        {item.status === 'checked' ? words.checked : words.draft}
        <ChevronDown size={14} aria-hidden="true" />
      </MenuButton>
      <MenuButton icon small label={words.more} entries={moreEntries} align="right">
        <Ellipsis size={16} aria-hidden="true" />
      </MenuButton>
    </div>
  );
}
