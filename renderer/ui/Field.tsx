import { CircleX, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

export interface FieldMessage {
  readonly kind: 'hint' | 'warning' | 'error';
  readonly text: string;
}

export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly label: ReactNode;
  /** Stands at the right end of the label's line: a weekday, a counter. */
  readonly aside?: ReactNode;
  readonly message?: FieldMessage | null;
  readonly className?: string;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** Label above, message below; the child gets the ids that tie them together. */
export function Field({ label, aside, message, className, children }: FieldProps) {
  const id = useId();
  const messageId = `${id}m`;
  const wiring: FieldWiring = {
    id,
    ...(message ? { 'aria-describedby': messageId } : {}),
    ...(message?.kind === 'error' ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div className={`field ${className ?? ''}`}>
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside !== undefined && <span className="field-aside">{aside}</span>}
      </div>
      {children(wiring)}
      {message && (
        <div className={`field-message is-${message.kind}`} id={messageId}>
          {message.kind === 'error' && <CircleX size={14} aria-hidden="true" />}
          {message.kind === 'warning' && <TriangleAlert size={14} aria-hidden="true" />}
          <span>{message.text}</span>
        </div>
      )}
    </div>
  );
}
