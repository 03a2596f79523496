import { Bold, ChevronDown, Ellipsis, ImagePlus, Italic, Link, List, ListOrdered, Quote, Table } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useSlate } from 'slate-react';
import type { BlockPlace } from '../../core/issue/grammar.ts';
import type { IdSource } from '../../core/issue/ids.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { editorWords } from '../words/editor.words.ts';
import { useWords } from '../words/use-words.ts';
import { boldToColon, hasMark, kindOf, linkAt, setKind, type TextKind, toggleMark } from './block-commands.ts';
import { currentCell } from './current-block.ts';
import { LinkForm } from './LinkForm.tsx';
import { addColumn, addRow, insertTable, removeColumn, removeRow } from './with-tables.ts';

export interface ToolbarProps {
  readonly place: BlockPlace;
  readonly ids: IdSource;
  readonly onPictures: (files: FileList) => void;
}

/** What can be done with the text; one stop of the Tab key, the arrow keys go from button to button. */
export function Toolbar({ place, ids, onPictures }: ToolbarProps) {
  const words = useWords(editorWords);
  const editor = useSlate();
  const bar = useRef<HTMLDivElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [isLinking, setLinking] = useState(false);
  useLinkKey(bar, () => setLinking(true));
  const kind = kindOf(editor);
  const is = (wanted: TextKind) => kind?.type === wanted.type && kind.level === wanted.level;
  const kinds: readonly (readonly [string, TextKind])[] = [
    [words.paragraph, { type: 'paragraph' }],
    [words.heading1, { type: 'heading', level: 1 }],
    [words.heading2, { type: 'heading', level: 2 }],
    [words.heading3, { type: 'heading', level: 3 }],
    [words.lead, { type: 'lead' }],
    [words.bullets, { type: 'bullet' }],
    [words.numbers, { type: 'numbered' }],
    [words.callout, { type: 'callout' }],
    [words.quote, { type: 'quote' }],
  ];
  const kindName = kinds.find(([, one]) => is(one))?.[0] ?? words.paragraph;
  const set = (wanted: TextKind) => () => setKind(editor, wanted);
  return (
    <div
      className="editor-bar"
      role="toolbar"
      aria-label={words.toolbar}
      ref={bar}
      onKeyDown={(event) => rove(event, bar.current)}
    >
      <MenuButton
        label={words.kind}
        small
        entries={kinds.map(([label, one]) => ({ label, checked: is(one), run: () => setKindFirmly(editor, one, is(one)) }))}
      >
        {kindName}
        <ChevronDown size={14} aria-hidden="true" />
      </MenuButton>
      <span className="editor-bar-line" />
      <Tool label={words.bold} keys="Ctrl+B" pressed={hasMark(editor, 'bold')} run={() => toggleMark(editor, 'bold')}>
        <Bold size={16} aria-hidden="true" />
      </Tool>
      <Tool label={words.italic} keys="Ctrl+I" pressed={hasMark(editor, 'italic')} run={() => toggleMark(editor, 'italic')}>
        <Italic size={16} aria-hidden="true" />
      </Tool>
      <Tool label={words.link} keys="Ctrl+L" pressed={linkAt(editor) !== null} run={() => setLinking(true)}>
        <Link size={16} aria-hidden="true" />
      </Tool>
      <span className="editor-bar-line" />
      <Tool label={words.bullets} keys="Ctrl+8" pressed={is({ type: 'bullet' })} run={set({ type: 'bullet' })}>
        <List size={16} aria-hidden="true" />
      </Tool>
      <Tool label={words.numbers} keys="Ctrl+7" pressed={is({ type: 'numbered' })} run={set({ type: 'numbered' })}>
        <ListOrdered size={16} aria-hidden="true" />
      </Tool>
      <span className="editor-bar-line" />
      {place === 'item' ? (
        <Tool label={words.lead} pressed={is({ type: 'lead' })} run={set({ type: 'lead' })}>
          {words.lead}
        </Tool>
      ) : (
        <Tool label={words.boldToColon} pressed={false} run={() => boldToColon(editor)}>
          {words.boldToColon}
        </Tool>
      )}
      <Tool label={words.callout} keys="Ctrl+9" pressed={is({ type: 'callout' })} run={set({ type: 'callout' })}>
        <Quote size={16} aria-hidden="true" />
      </Tool>
      <Tool label={words.addPicture} pressed={false} run={() => files.current?.click()}>
        <ImagePlus size={16} aria-hidden="true" />
      </Tool>
      <Tool label={words.addTable} pressed={false} run={() => insertTable(editor, 3, 3, ids)}>
        <Table size={16} aria-hidden="true" />
      </Tool>
      <span className="editor-bar-end">
        <MenuButton icon small label={words.more} align="right" entries={moreEntries(words, currentCell(editor) !== null, place)}>
          <Ellipsis size={16} aria-hidden="true" />
        </MenuButton>
      </span>
      <input
        ref={files}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          if (event.target.files) onPictures(event.target.files);
          event.target.value = '';
        }}
      />
      {isLinking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );

  function moreEntries(labels: typeof words, isInTable: boolean, where: BlockPlace): readonly MenuEntry[] {
    const table: readonly MenuEntry[] = [
      { label: labels.addRow, disabled: !isInTable, run: () => addRow(editor) },
      { label: labels.addColumn, disabled: !isInTable, run: () => addColumn(editor) },
      { label: labels.removeRow, disabled: !isInTable, run: () => removeRow(editor) },
      { label: labels.removeColumn, disabled: !isInTable, run: () => removeColumn(editor) },
    ];
    const other: MenuEntry =
      where === 'item'
        ? { label: labels.boldToColon, run: () => boldToColon(editor) }
        : { label: labels.lead, run: set({ type: 'lead' }) };
    return [other, 'line', ...table];
  }
}

/** From the menu a kind is chosen, never taken away. */
function setKindFirmly(editor: Parameters<typeof setKind>[0], kind: TextKind, isAlready: boolean): void {
  if (!isAlready) setKind(editor, kind);
}

interface ToolProps {
  readonly label: string;
  readonly keys?: string;
  readonly pressed: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}

function Tool({ label, keys, pressed, run, children }: ToolProps) {
  return (
    <button
      type="button"
      className={`button button-small ${typeof children === 'string' ? '' : 'button-icon'}`}
      aria-label={label}
      aria-pressed={pressed}
      title={keys === undefined ? label : `${label} (${keys})`}
      // The text keeps its selection.
      onPointerDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {children}
    </button>
  );
}

/** The arrow keys go from button to button; only one of them is a stop of the Tab key. */
function rove(event: KeyboardEvent, bar: HTMLElement | null): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const buttons = [...(bar?.querySelectorAll<HTMLElement>(':scope > button, :scope > span > button') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** Ctrl+L in the text opens the form; makes one button the stop of the Tab key. */
function useLinkKey(bar: { readonly current: HTMLElement | null }, open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const box = bar.current?.parentElement;
    const listen = () => latest.current();
    box?.addEventListener('diem-tin-link', listen);
    return () => box?.removeEventListener('diem-tin-link', listen);
  }, [bar]);
  useEffect(() => {
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>(':scope > button, :scope > span > button') ?? [])];
    for (const [index, button] of buttons.entries()) button.tabIndex = index === 0 ? 0 : -1;
  }, [bar]);
}
