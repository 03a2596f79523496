import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { Field, type FieldMessage } from './Field.tsx';
import { useComposedValue } from './TextField.tsx';

export interface TextAreaProps {
  readonly label: ReactNode;
  readonly value: string;
  /** Called with every change, but never in the middle of a word that is being composed. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly aside?: ReactNode;
  readonly message?: FieldMessage | null;
  readonly name?: string;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Text that may need several lines; grows with its content. */
export function TextArea({ label, aside, message, className, inputRef, rows = 1, ...props }: TextAreaProps) {
  const [draft, setDraft] = useComposedValue(props.value, props.onChange);
  const [focused, setFocused] = useState(false);
  return (
    <Field
      label={label}
      {...(aside === undefined ? {} : { aside })}
      {...(message === undefined ? {} : { message })}
      className={`${className ?? ''} ${focused ? 'is-focused' : ''}`}
    >
      {(wiring) => (
        <textarea
          {...wiring}
          ref={inputRef}
          className="input textarea"
          name={props.name}
          rows={rows}
          value={draft}
          disabled={props.disabled}
          placeholder={props.placeholder}
          spellCheck={false}
          onChange={(event) => setDraft(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)}
          onCompositionEnd={(event) => setDraft(event.currentTarget.value, false)}
          onFocus={() => {
            setFocused(true);
            props.onFocus?.();
          }}
          onBlur={() => {
            setFocused(false);
            props.onBlur?.();
          }}
          onKeyDown={props.onKeyDown}
        />
      )}
    </Field>
  );
}
