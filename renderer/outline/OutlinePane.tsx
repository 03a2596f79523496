import { ListFilter, PanelLeft, Plus, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { locateItem } from '../app/current.ts';
import { type Store, useStore } from '../app/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { Menu, type MenuAnchor } from '../ui/Menu.tsx';
import { useComposedValue } from '../ui/TextField.tsx';
import { outlineWords } from '../words/outline.words.ts';
import { useWords } from '../words/use-words.ts';
import { OutlineLine } from './OutlineLine.tsx';
import type { OutlineMarks, OutlinePages } from './outline-facts.ts';
import { outlineKey } from './outline-keys.ts';
import type { OutlineRow } from './outline-rows.ts';
import { rowEntries } from './row-entries.ts';
import { type OutlineSetup, useOutline } from './use-outline.ts';
import { useRowDrag } from './use-row-drag.ts';
import './outline.css';

export interface OutlinePaneProps extends OutlineSetup {
  readonly pages: Store<OutlinePages>;
  readonly marks: Store<OutlineMarks>;
  readonly onCollapse: () => void;
  /** Only a rail is shown; the list opens over the editor. */
  readonly narrow: boolean;
}

/** The left column: everything in the issue, in its order; made longer, shorter and put in another order here. */
export function OutlinePane({ pages, marks, onCollapse, narrow, ...setup }: OutlinePaneProps) {
  const words = useWords(outlineWords);
  const { session } = setup;
  const outline = useOutline(setup);
  const pageStore = useStore(pages, (value) => value);
  const markStore = useStore(marks, (value) => value);
  const [isFiltering, setFiltering] = useState(false);
  const [isOver, setOver] = useState(false);
  const [menu, setMenu] = useState<{ readonly row: OutlineRow; readonly anchor: MenuAnchor } | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const drag = useRowDrag(tree, outline);
  const closeMenu = useCallback(() => setMenu(null), []);
  const openMenu = (row: OutlineRow, element: Element) => setMenu({ row, anchor: element.getBoundingClientRect() });
  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  if (narrow && !isOver)
    return (
      <nav className="outline outline-rail" aria-label={words.title}>
        <IconButton label={words.expand} onClick={() => setOver(true)}>
          <PanelLeft size={18} aria-hidden="true" />
        </IconButton>
      </nav>
    );
  const addHere = () => {
    const { current } = session.store.get();
    const located = current.kind === 'item' ? locateItem(session.issue, current.item) : null;
    const own = current.kind === 'section' ? session.issue.sections.find(({ id }) => id === current.section) : located?.section;
    const section = own?.form === 'items' ? own : session.issue.sections.find(({ form }) => form === 'items');
    if (section) outline.addTo(section, located ? located.at + 1 : undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (outlineKey(event, tree.current, outline, openMenu)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <nav className={narrow ? 'outline outline-over' : 'outline'} aria-label={words.title}>
      <div className="outline-head">
        <h2>{words.title}</h2>
        <IconButton label={words.filter} small aria-pressed={isFiltering} onClick={() => setFiltering(!isFiltering)}>
          <ListFilter size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.addItem} small onClick={addHere}>
          <Plus size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={words.collapse} small onClick={narrow ? () => setOver(false) : onCollapse}>
          <PanelLeft size={16} aria-hidden="true" />
        </IconButton>
      </div>
      {isFiltering && (
        <FilterField
          value={outline.filter}
          onChange={outline.setFilter}
          onClose={() => {
            outline.setFilter('');
            setFiltering(false);
          }}
        />
      )}
      <div
        className="outline-tree"
        role="tree"
        aria-label={words.tree}
        aria-multiselectable="true"
        ref={tree}
        onKeyDown={onKeyDown}
      >
        {outline.rows.map((row) => (
          <OutlineLine
            key={row.key}
            row={row}
            page={pageOf(row, pageStore)}
            mark={markOf(row, markStore)}
            isCurrent={row.key === outline.currentKey}
            isMarked={row.kind === 'item' && outline.selected.includes(row.item.id)}
            outline={outline}
            onMenu={openMenu}
            onGrip={drag}
          />
        ))}
        {outline.filter !== '' && !outline.rows.some(({ kind }) => kind === 'item') && (
          <p className="outline-none">{words.nothing(outline.filter)}</p>
        )}
      </div>
      {menu && (
        <Menu
          label={words.menu}
          anchor={menu.anchor}
          entries={rowEntries(menu.row, session.issue, outline, words)}
          onClose={closeMenu}
        />
      )}
    </nav>
  );
}

interface FilterFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onClose: () => void;
}

function FilterField({ value, onChange, onClose }: FilterFieldProps) {
  const words = useWords(outlineWords);
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useComposedValue(value, onChange);
  useEffect(() => input.current?.focus(), []);
  return (
    <div className="outline-filter input-group">
      <input
        ref={input}
        className="input"
        aria-label={words.filter}
        placeholder={words.filter}
        value={draft}
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)}
        onCompositionEnd={(event) => setDraft(event.currentTarget.value, false)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <IconButton label={words.filter} small onClick={onClose}>
        <X size={14} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

function pageOf(row: OutlineRow, pages: OutlinePages): string {
  switch (row.kind) {
    case 'cover':
      return pages.cover;
    case 'contents':
      return pages.contents;
    case 'section':
      return pages.sections[row.section.id] ?? '–';
    case 'item':
      return pages.items[row.item.id] ?? '';
    case 'add':
      return '';
  }
}

/** An open section leaves its marks to its items. */
function markOf(row: OutlineRow, marks: OutlineMarks) {
  if (row.kind === 'item') return marks.items[row.item.id] ?? null;
  if (row.kind !== 'section') return null;
  const inside =
    row.section.form === 'items' && !row.isOpen ? row.section.items.map(({ id }) => marks.items[id]).filter(Boolean) : [];
  const all = [marks.sections[row.section.id], ...inside];
  return all.includes('error') ? 'error' : all.includes('warning') ? 'warning' : null;
}
