import { useEffect, useRef, useState } from 'react';

export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly label: string; readonly keys?: string; readonly run: () => void };
}

/** How long a toast stays, in ms, while nobody points at it or has the focus in it. */
const stay = 6000;

/** One short message at the bottom of the editor; gone after six seconds, unless it is hovered or focused. */
export function Toast({ message, onGone }: { readonly message: ToastMessage; readonly onGone: () => void }) {
  const [held, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message starts a new wait
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => gone.current(), stay);
    return () => clearTimeout(timer);
  }, [held, message]);
  const { text, action } = message;
  return (
    <div
      className="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            action.run();
            onGone();
          }}
        >
          {action.label}
        </button>
      )}
      {action?.keys !== undefined && <span className="key">{action.keys}</span>}
    </div>
  );
}
