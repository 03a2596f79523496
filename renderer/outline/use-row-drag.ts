import { type PointerEvent, useCallback, useRef } from 'react';
import type { DropPlace } from './outline-moves.ts';
import type { OutlineRow } from './outline-rows.ts';
import type { Outline } from './use-outline.ts';

/** ms that a drag rests on a closed section before it opens. */
const openAfter = 600;

/** px from the list's edge in which it scrolls. */
const edge = 32;

/** Drags items by their grip: the row is lifted, a line shows where it will land, Esc takes it back. */
export function useRowDrag(tree: { readonly current: HTMLElement | null }, outline: Outline) {
  const latest = useRef(outline);
  latest.current = outline;
  return useCallback(
    (event: PointerEvent<HTMLElement>, row: OutlineRow) => {
      const list = tree.current;
      if (row.kind !== 'item' || list === null) return;
      event.preventDefault();
      event.stopPropagation();
      const items = latest.current.selected.includes(row.item.id) ? latest.current.selected : [row.item.id];
      const line = document.createElement('div');
      line.className = 'outline-drop';
      const lifted = event.currentTarget.closest('.outline-row');
      let place: DropPlace | null = null;
      let waiting: ReturnType<typeof setTimeout> | null = null;
      let resting = '';
      const move = ({ clientY }: globalThis.PointerEvent) => {
        lifted?.classList.add('is-lifted');
        scrollNearEdge(list, clientY);
        const found = findPlace(list, latest.current.rows, clientY);
        place = found?.place ?? null;
        if (found) {
          line.style.top = `${found.y}px`;
          if (!line.isConnected) list.append(line);
        } else line.remove();
        if (found?.closed === resting) return;
        resting = found?.closed ?? '';
        if (waiting) clearTimeout(waiting);
        const section = found?.place.section;
        waiting = resting === '' || !section ? null : setTimeout(() => latest.current.setOpen(section, true), openAfter);
      };
      const end = (isDropped: boolean) => {
        document.removeEventListener('pointermove', move);
        document.removeEventListener('pointerup', drop);
        document.removeEventListener('pointercancel', cancel);
        document.removeEventListener('keydown', onKey, true);
        if (waiting) clearTimeout(waiting);
        line.remove();
        lifted?.classList.remove('is-lifted');
        if (isDropped && place) latest.current.drop(items, place);
      };
      const drop = () => end(true);
      const cancel = () => end(false);
      const onKey = (pressed: globalThis.KeyboardEvent) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        end(false);
      };
      document.addEventListener('pointermove', move);
      document.addEventListener('pointerup', drop);
      document.addEventListener('pointercancel', cancel);
      document.addEventListener('keydown', onKey, true);
    },
    [tree],
  );
}

interface FoundPlace {
  readonly place: DropPlace;
  /** Where the line is drawn, px from the list's top, scrolled. */
  readonly y: number;
  /** Key of the closed section under the pointer; '' = none. */
  readonly closed: string;
}

function findPlace(list: HTMLElement, rows: readonly OutlineRow[], clientY: number): FoundPlace | null {
  const top = list.getBoundingClientRect().top - list.scrollTop;
  const lines = [...list.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  for (const line of lines) {
    const box = line.getBoundingClientRect();
    const row = rows.find(({ key }) => key === line.dataset.key);
    if (clientY > box.bottom || !row) continue;
    if (row.kind === 'item') {
      const isBelow = clientY > box.top + box.height / 2;
      return {
        place: { section: row.section, at: row.at + (isBelow ? 1 : 0) },
        y: (isBelow ? box.bottom : box.top) - top,
        closed: '',
      };
    }
    if (row.kind === 'section' && row.section.form === 'items') {
      const at = row.isOpen ? 0 : row.section.items.length;
      return { place: { section: row.section.id, at }, y: box.bottom - top, closed: row.isOpen ? '' : row.key };
    }
    if (row.kind === 'add' && row.section.form === 'items')
      return { place: { section: row.section.id, at: row.section.items.length }, y: box.top - top, closed: '' };
    return null;
  }
  return null;
}

function scrollNearEdge(list: HTMLElement, clientY: number): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (clientY < top + edge) list.scrollTop -= 12;
  else if (clientY > bottom - edge) list.scrollTop += 12;
}
