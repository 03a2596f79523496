import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { IconButton } from './Button.tsx';

export interface DialogProps {
  readonly title: string;
  /** Said beside the title, smaller. */
  readonly subtitle?: string;
  /** 640, 840 or 1040 px at most. */
  readonly size?: 'small' | 'medium' | 'wide';
  readonly foot?: ReactNode;
  /** Esc and the close button. */
  readonly onClose: () => void;
  readonly bodyClassName?: string;
  readonly children: ReactNode;
}

/** A modal dialog: keeps the focus inside and gives it back to what opened it. Its body scrolls, head and foot stay. */
export function Dialog({ title, subtitle, size = 'small', foot, onClose, bodyClassName, children }: DialogProps) {
  const words = useWords(uiWords);
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const inside = focusable(box.current);
    const first = inside.find((element) => element.dataset.autofocus !== undefined) ?? inside[1] ?? inside[0] ?? box.current;
    if (!box.current?.contains(document.activeElement)) first?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <div className="dialog-scrim">
      <div
        className={`dialog dialog-${size}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        ref={box}
        onKeyDown={(event) => onKey(event, box.current, onClose)}
      >
        <div className="dialog-head">
          <h2 className="dialog-title" id={titleId}>
            {title}
            {subtitle !== undefined && <small>{subtitle}</small>}
          </h2>
          <IconButton label={words.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <div className={bodyClassName ?? 'dialog-body'}>{children}</div>
        {foot !== undefined && <div className="dialog-foot">{foot}</div>}
      </div>
    </div>,
    document.body,
  );
}

const focusableSelector =
  'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select, [tabindex="0"]';

function focusable(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>(focusableSelector) ?? [])].filter((element) => element.offsetParent !== null);
}

function onKey(event: KeyboardEvent, box: HTMLElement | null, onClose: () => void): void {
  // Keys of the dialog are nobody else's: the window's commands wait until it is closed.
  event.stopPropagation();
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    onClose();
  }
  if (event.key === 'Tab') keepInside(event, focusable(box));
}

function keepInside(event: KeyboardEvent, all: readonly HTMLElement[]): void {
  const first = all[0];
  const last = all.at(-1);
  const active = document.activeElement;
  if (event.shiftKey && active === first) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && active === last) {
    event.preventDefault();
    first?.focus();
  }
}
