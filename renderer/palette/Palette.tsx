import { FileText, Search, SquareChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { DocumentSession } from '../app/document-session.ts';
import { useComposedValue } from '../ui/TextField.tsx';
import { paletteWords } from '../words/palette.words.ts';
import { useWords } from '../words/use-words.ts';
import type { AppCommand } from './commands.ts';
import { findEntries, type PaletteEntry } from './find-entries.ts';
import './palette.css';

export interface PaletteProps {
  readonly session: DocumentSession;
  readonly commands: readonly AppCommand[];
  readonly onClose: () => void;
}

/** Finds an item or a command by a few letters. The focus stays in the text box; Up, Down and Enter choose. */
export function Palette({ session, commands, onClose }: PaletteProps) {
  const words = useWords(paletteWords);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useComposedValue(typed, (text) => {
    setTyped(text);
    setAt(0);
  });
  const entries = findEntries(typed, session.issue, commands);
  useFocusBack(input);
  const take = (entry: PaletteEntry) => {
    onClose();
    // After the palette has given the focus back, so that the command may move it.
    setTimeout(() => (entry.kind === 'item' ? session.goTo({ kind: 'item', item: entry.item }) : entry.command.run()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const entry = entries[at];
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const to = moves[event.key];
    if (to !== undefined && entries.length > 0) setAt((to + entries.length) % entries.length);
    else if (event.key === 'Enter' && entry) take(entry);
    else if (event.key === 'Escape') onClose();
    else if (event.key !== 'Tab') return;
    event.preventDefault();
  };
  return createPortal(
    <div className="palette-scrim" onPointerDown={(event) => event.target === event.currentTarget && onClose()}>
      <div className="palette" role="dialog" aria-modal="true" aria-label={words.title} onKeyDown={onKeyDown}>
        <div className="palette-head">
          <Search size={18} aria-hidden="true" />
          <input
            ref={input}
            role="combobox"
            aria-label={words.title}
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={entries.length > 0 ? `${listId}-${at}` : undefined}
            value={draft}
            placeholder={words.placeholder}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setDraft(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)}
            onCompositionEnd={(event) => setDraft(event.currentTarget.value, false)}
          />
        </div>
        <div className="palette-list" role="listbox" id={listId} aria-label={words.results}>
          {entries.map((entry, index) => (
            <PaletteRow
              key={`${entry.kind} ${entry.id}`}
              id={`${listId}-${index}`}
              entry={entry}
              isCurrent={index === at}
              onTake={() => take(entry)}
            />
          ))}
        </div>
        {entries.length === 0 && <p className="palette-none">{words.nothing(typed)}</p>}
      </div>
    </div>,
    document.body,
  );
}

interface PaletteRowProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isCurrent: boolean;
  readonly onTake: () => void;
}

function PaletteRow({ id, entry, isCurrent, onTake }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text box (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text box hears the keys
    <div id={id} ref={row} role="option" aria-selected={isCurrent} className="palette-row" onClick={onTake}>
      {entry.kind === 'item' ? <FileText size={16} aria-hidden="true" /> : <SquareChevronRight size={16} aria-hidden="true" />}
      <span className="palette-label">{entry.label}</span>
      <span className="palette-note">{entry.note}</span>
    </div>
  );
}

/** Takes the focus, and gives it back at the end. */
function useFocusBack(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [input]);
}
