import { File, Folder } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import type { FolderEntry } from '../../electron/contract/answers.ts';
import { filesWords } from '../words/files.words.ts';
import { useWords } from '../words/use-words.ts';
import { entryAtKey, picksAfter } from './entry-keys.ts';

export interface EntryListProps {
  /** Whose content it is; another folder begins at its top and takes the focus. */
  readonly folder: string;
  readonly entries: readonly FolderEntry[];
  readonly several: boolean;
  /** Paths of the files that are chosen. */
  readonly picked: readonly string[];
  readonly emptyText: string;
  readonly onPick: (files: readonly FolderEntry[]) => void;
  readonly onOpenFolder: (path: string) => void;
  readonly onParent: () => void;
  /** Enter, or a double click, on a file. */
  readonly onConfirm: (path: string) => void;
}

/** What is in a folder. Arrows, Home, End; Enter opens, Backspace goes up, Space adds to the choice where several are allowed. */
export function EntryList(props: EntryListProps) {
  const { folder, entries, several, picked, emptyText, onPick, onOpenFolder, onParent, onConfirm } = props;
  const words = useWords(filesWords);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = entries[at];
  const shown = useRef('');
  useEffect(() => {
    setAt(0);
    // The first folder leaves the focus to the dialog: a name to type may come first.
    if (shown.current !== '' && shown.current !== folder) list.current?.focus();
    shown.current = folder;
  }, [folder]);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const pick = (index: number, how: 'only' | 'toggle' | 'extend'): void => {
    const paths = picksAfter(entries, picked, at, index, several ? how : 'only');
    setAt(index);
    onPick(entries.filter((entry) => paths.includes(entry.path)));
  };
  const open = (entry: FolderEntry | undefined): void => {
    if (entry?.kind === 'folder') onOpenFolder(entry.path);
    else if (entry && picked.length <= 1) onConfirm(entry.path);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = entryAtKey(event.key, at, entries.length);
    if (target !== null) pick(target, event.shiftKey ? 'extend' : 'only');
    else if (event.key === 'Enter') open(current);
    else if (event.key === 'Backspace') onParent();
    else if (event.key === ' ') pick(at, 'toggle');
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, index: number): void =>
    pick(index, event.ctrlKey || event.metaKey ? 'toggle' : event.shiftKey ? 'extend' : 'only');

  return (
    <div
      className="files-list"
      role="listbox"
      tabIndex={0}
      data-autofocus
      ref={list}
      aria-label={words.entries}
      aria-multiselectable={several || undefined}
      aria-activedescendant={current ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
    >
      {entries.map((entry, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the focus stays on the list, which hears the keys
        <div
          key={entry.path}
          id={`${id}-${index}`}
          data-at={index}
          role="option"
          className={`files-entry ${index === at ? 'is-current' : ''}`}
          aria-label={entry.kind === 'folder' ? words.folder(entry.name) : entry.name}
          aria-selected={picked.includes(entry.path)}
          onClick={(event) => onClick(event, index)}
          onDoubleClick={() => open(entry)}
        >
          {entry.kind === 'folder' ? <Folder size={16} aria-hidden="true" /> : <File size={16} aria-hidden="true" />}
          <span>{entry.name}</span>
        </div>
      ))}
      {entries.length === 0 && <p className="files-empty">{emptyText}</p>}
    </div>
  );
}
