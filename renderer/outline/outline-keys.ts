import type { KeyboardEvent } from 'react';
import type { OutlineRow } from './outline-rows.ts';
import type { Outline } from './use-outline.ts';

/** The keys of the tree (WAI-ARIA Authoring Practices, tree view); Alt+Up and Alt+Down move, Delete deletes. False = not ours. */
export function outlineKey(
  event: KeyboardEvent,
  tree: HTMLElement | null,
  outline: Outline,
  openMenu: (row: OutlineRow, element: Element) => void,
): boolean {
  const lines = [...(tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const line = lines[at];
  const row = outline.rows.find(({ key }) => key === line?.dataset.key);
  if (!line || !row || event.nativeEvent.isComposing) return false;
  if (event.altKey) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
    if (row.kind === 'item') outline.step(chosen(row, outline), event.key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (event.ctrlKey && event.key.toLowerCase() === 'd' && row.kind === 'item') {
    outline.duplicate(row.item.id);
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  const go = (to: number) => {
    const target = lines[Math.max(0, Math.min(lines.length - 1, to))];
    target?.focus();
    const next = outline.rows.find(({ key }) => key === target?.dataset.key);
    if (event.shiftKey && next?.kind === 'item') outline.mark(next, 'range');
  };
  switch (event.key) {
    case 'ArrowDown':
      go(at + 1);
      return true;
    case 'ArrowUp':
      go(at - 1);
      return true;
    case 'Home':
      go(0);
      return true;
    case 'End':
      go(lines.length - 1);
      return true;
    case 'Enter':
    case ' ':
      outline.open(row);
      return true;
    case 'ArrowRight':
      if (row.kind === 'section' && !row.isOpen) outline.setOpen(row.section.id, true);
      else if (row.kind === 'section') go(at + 1);
      return true;
    case 'ArrowLeft':
      if (row.kind === 'section' && row.isOpen) outline.setOpen(row.section.id, false);
      else if (row.kind !== 'section') go(lines.findLastIndex((one, index) => index < at && one.ariaLevel === '1'));
      return true;
    case 'Delete':
      if (row.kind === 'item') outline.remove(chosen(row, outline));
      return true;
    case 'ContextMenu':
    case 'F10':
      if (event.key === 'F10' && !event.shiftKey) return false;
      openMenu(row, line);
      return true;
    default:
      return false;
  }
}

/** The selected items if this row is among them, else its own. */
function chosen(row: OutlineRow & { readonly kind: 'item' }, outline: Outline) {
  return outline.selected.includes(row.item.id) ? outline.selected : [row.item.id];
}
