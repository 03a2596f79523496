import {
  BookOpen,
  Check,
  ChevronDown,
  ChevronRight,
  CircleX,
  GripVertical,
  ListTree,
  Plus,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react';
import { type MouseEvent, memo, type PointerEvent, type ReactNode } from 'react';
import { printDayMonth } from '../../core/text/dates.ts';
import { outlineWords } from '../words/outline.words.ts';
import { useWords } from '../words/use-words.ts';
import type { OutlineMark } from './outline-facts.ts';
import type { OutlineRow } from './outline-rows.ts';
import type { Outline } from './use-outline.ts';

export interface OutlineLineProps {
  readonly row: OutlineRow;
  readonly page: string;
  readonly mark: OutlineMark | null;
  readonly isCurrent: boolean;
  readonly isMarked: boolean;
  readonly outline: Outline;
  readonly onMenu: (row: OutlineRow, element: Element) => void;
  readonly onGrip: (event: PointerEvent<HTMLElement>, row: OutlineRow) => void;
}

/** One line of the outline. */
export const OutlineLine = memo(
  function OutlineLine({ row, page, mark, isCurrent, isMarked, outline, onMenu, onGrip }: OutlineLineProps) {
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey) outline.mark(row, 'one');
      else if (event.shiftKey) outline.mark(row, 'range');
      else outline.open(row);
    };
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys
      <div
        role="treeitem"
        className={`outline-row outline-${row.kind}`}
        data-key={row.key}
        tabIndex={isCurrent ? 0 : -1}
        aria-level={row.kind === 'item' || row.kind === 'add' ? 2 : 1}
        aria-selected={isCurrent || isMarked}
        aria-current={isCurrent || undefined}
        {...(row.kind === 'section' && row.section.form === 'items' ? { 'aria-expanded': row.isOpen } : {})}
        onClick={onClick}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu(row, event.currentTarget);
        }}
      >
        <LineContent row={row} page={page} mark={mark} outline={outline} onGrip={onGrip} />
      </div>
    );
  },
  (a, b) =>
    sameRow(a.row, b.row) &&
    a.page === b.page &&
    a.mark === b.mark &&
    a.isCurrent === b.isCurrent &&
    a.isMarked === b.isMarked &&
    a.outline.rows === b.outline.rows,
);

function LineContent({
  row,
  page,
  mark,
  outline,
  onGrip,
}: Pick<OutlineLineProps, 'row' | 'page' | 'mark' | 'outline' | 'onGrip'>) {
  const words = useWords(outlineWords);
  const pageMark = (
    <span className="outline-page">
      <span>
        {page !== '' && page !== '–' && <Unseen>{`, ${words.page('')}`}</Unseen>}
        {page}
      </span>
      <MarkIcon row={row} mark={mark} />
    </span>
  );
  switch (row.kind) {
    case 'cover':
      return (
        <>
          <BookOpen size={14} aria-hidden="true" />
          <span className="outline-name">{words.cover}</span>
          {pageMark}
        </>
      );
    case 'contents':
      return (
        <>
          <ListTree size={14} aria-hidden="true" />
          <span className="outline-name">
            {words.contents} <small>{words.derived}</small>
          </span>
          {pageMark}
        </>
      );
    case 'section': {
      const { section } = row;
      const Twisty = row.isOpen ? ChevronDown : ChevronRight;
      const toggle = (event: MouseEvent) => {
        event.stopPropagation();
        outline.setOpen(section.id, !row.isOpen);
      };
      return (
        <>
          {section.form === 'items' ? (
            <span className="outline-twisty" aria-hidden="true" onClick={toggle}>
              <Twisty size={14} />
            </span>
          ) : (
            <TrendingUp size={14} aria-hidden="true" />
          )}
          <span className="outline-name outline-name-section">
            {section.shortTitle || section.title}{' '}
            {section.form === 'items' ? (
              <small>{section.items.length}</small>
            ) : (
              section.blocks.length === 0 && <small>{words.empty}</small>
            )}
          </span>
          {section.form === 'items' && (
            <span
              className="outline-plus"
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                outline.addTo(section);
              }}
            >
              <Plus size={16} />
            </span>
          )}
          {pageMark}
        </>
      );
    }
    case 'item': {
      const { item } = row;
      const title = item.shortTitle || item.headline || words.untitled;
      return (
        <>
          <span className="outline-grip" aria-hidden="true" onPointerDown={(event) => onGrip(event, row)}>
            <GripVertical size={14} />
          </span>
          <span className="outline-date">
            {item.date !== null && printDayMonth(item.date, 'plain', item.lastDate)}
            {item.date !== null && <Unseen>: </Unseen>}
          </span>
          <span className="outline-title" title={title}>
            {title}
          </span>
          {pageMark}
        </>
      );
    }
    case 'add':
      return (
        <>
          <Plus size={14} aria-hidden="true" />
          <span className="outline-name">
            {words.addItem}
            <Unseen>{` ${words.to} ${row.section.shortTitle || row.section.title}`}</Unseen>
          </span>
        </>
      );
  }
}

function MarkIcon({ row, mark }: { readonly row: OutlineRow; readonly mark: OutlineMark | null }) {
  const words = useWords(outlineWords);
  const said = mark === null ? null : <Unseen>, {words[mark]}</Unseen>;
  const isChecked = row.kind === 'item' && row.item.status === 'checked';
  if (mark === 'error')
    return (
      <>
        <CircleX size={14} className="is-err-icon" aria-hidden="true" />
        {said}
      </>
    );
  if (mark === 'warning')
    return (
      <>
        <TriangleAlert size={14} className="is-warn-icon" aria-hidden="true" />
        {said}
      </>
    );
  return isChecked ? (
    <>
      <Check size={14} className="is-ok-icon" aria-hidden="true" />
      <Unseen>, {words.checked}</Unseen>
    </>
  ) : null;
}

/** Part of a row's name that eyes do not need. */
function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}

function sameRow(a: OutlineRow, b: OutlineRow): boolean {
  if (a.kind === 'item' && b.kind === 'item') return a.item === b.item && a.at === b.at && a.of === b.of;
  if (a.kind === 'section' && b.kind === 'section') return a.section === b.section && a.isOpen === b.isOpen;
  return a.kind === b.kind && a.key === b.key;
}
