import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { Field, type FieldMessage } from './Field.tsx';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  /** Called with every change, but never in the middle of a word that is being composed. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly placeholder?: string;
  readonly aside?: ReactNode;
  readonly message?: FieldMessage | null;
  readonly name?: string;
  readonly type?: 'text' | 'search' | 'url';
  readonly disabled?: boolean;
  readonly maxLength?: number;
  /** Stands inside, at the right end. */
  readonly button?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
  readonly autoFocus?: boolean;
}

/** One line of text. Its value may change from outside (undo) at any time. */
export function TextField(props: TextFieldProps) {
  const { label, aside, message, className, button, inputRef, name } = props;
  const [draft, setDraft] = useComposedValue(props.value, props.onChange);
  const focusAtStart = useFocusAtStart(props.autoFocus ?? false);
  return (
    <Field
      label={label}
      {...(aside === undefined ? {} : { aside })}
      {...(message === undefined ? {} : { message })}
      {...(className === undefined ? {} : { className })}
    >
      {(wiring) => (
        <div className={button === undefined ? undefined : 'input-group'} ref={focusAtStart}>
          <input
            {...wiring}
            ref={inputRef}
            className="input"
            name={name}
            type={props.type ?? 'text'}
            value={draft}
            disabled={props.disabled}
            placeholder={props.placeholder}
            maxLength={props.maxLength}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setDraft(event.target.value, (event.nativeEvent as InputEvent).isComposing === true)}
            onCompositionEnd={(event) => setDraft(event.currentTarget.value, false)}
            onBlur={props.onBlur}
            onFocus={props.onFocus}
            onKeyDown={props.onKeyDown}
          />
          {button}
        </div>
      )}
    </Field>
  );
}

/**
 * What stands in a field while it is typed in: the value itself, or during a composition the letters so far, which nobody else hears of.
 * The input method keeps control of the field until its word is done.
 */
export function useComposedValue(
  value: string,
  onChange: (value: string) => void,
): readonly [string, (value: string, isComposing: boolean) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  const set = (next: string, isComposing: boolean): void => {
    setDraft(isComposing ? next : null);
    if (!isComposing && next !== value) onChange(next);
  };
  return [draft ?? value, set];
}

function useFocusAtStart(wanted: boolean): Ref<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) box.current?.querySelector('input')?.select();
  }, [wanted]);
  return box;
}
