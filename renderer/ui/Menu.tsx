import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export type MenuEntry =
  | {
      readonly label: string;
      readonly icon?: ReactNode;
      /** As the key is written on screen. */
      readonly keys?: string;
      readonly checked?: boolean;
      readonly danger?: boolean;
      readonly disabled?: boolean;
      readonly run: () => void;
    }
  | 'line';

export interface MenuAnchor {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it opens: below this rectangle, aligned to its left edge (or right edge with `align`). */
  readonly anchor: MenuAnchor;
  readonly align?: 'left' | 'right';
  readonly onClose: () => void;
}

/** A menu over everything else. Arrow keys, Home, End, Enter, Esc; gives the focus back where it was. */
export function Menu({ label, entries, anchor, align = 'left', onClose }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>({ left: -9999, top: 0 });
  useLayoutEffect(() => {
    const size = box.current?.getBoundingClientRect();
    if (size) setPlace(placeMenu(anchor, size, align));
  }, [anchor, align]);
  useEffect(() => {
    const before = document.activeElement;
    const list = itemsOf(box.current);
    (list.find((item) => item.getAttribute('aria-checked') === 'true') ?? list[0])?.focus();
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      if (
        before instanceof HTMLElement &&
        (document.activeElement === document.body || box.current?.contains(document.activeElement))
      )
        before.focus();
    };
  }, [onClose]);
  return createPortal(
    <div
      className="menu"
      role="menu"
      aria-label={label}
      ref={box}
      style={place}
      onKeyDown={(event) => onKey(event, box.current, onClose)}
    >
      {entries.map((entry, index) =>
        entry === 'line' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          <hr className="menu-line" key={index} />
        ) : (
          <button
            key={entry.label}
            type="button"
            {...(entry.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': entry.checked })}
            aria-disabled={entry.disabled || undefined}
            className={`menu-item ${entry.danger ? 'is-danger' : ''}`}
            tabIndex={-1}
            onClick={() => {
              if (entry.disabled) return;
              onClose();
              entry.run();
            }}
          >
            {entry.checked !== undefined && (
              <span className="menu-check">{entry.checked && <Check size={16} aria-hidden="true" />}</span>
            )}
            {entry.icon}
            <span>{entry.label}</span>
            {entry.keys !== undefined && <span className="menu-key">{entry.keys}</span>}
          </button>
        ),
      )}
    </div>,
    document.body,
  );
}

function placeMenu(anchor: MenuAnchor, size: DOMRect, align: 'left' | 'right'): { left: number; top: number } {
  const wanted = align === 'left' ? anchor.left : anchor.right - size.width;
  const left = Math.max(8, Math.min(wanted, window.innerWidth - size.width - 8));
  const below = anchor.bottom + 4;
  const fitsBelow = below + size.height <= window.innerHeight - 8;
  return { left, top: fitsBelow ? below : Math.max(8, anchor.top - 4 - size.height) };
}

function itemsOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
}

function onKey(event: KeyboardEvent, box: HTMLElement | null, onClose: () => void): void {
  const items = itemsOf(box);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const target = targetOf(event.key, at, items.length);
  if (target === null && event.key !== 'Escape' && event.key !== 'Tab') return;
  event.preventDefault();
  event.stopPropagation();
  if (target === null) onClose();
  else items[(target + items.length) % items.length]?.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
