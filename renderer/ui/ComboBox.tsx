import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { fold } from '../../core/text/fold.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { Field, type FieldMessage } from './Field.tsx';
import { useComposedValue } from './TextField.tsx';

export interface ComboBoxProps {
  readonly label: ReactNode;
  readonly value: string;
  /** Best first; typed letters narrow them, accents or not. Any other text is welcome too. */
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onFocus?: () => void;
  readonly onPaste?: (text: string) => boolean;
  readonly name?: string;
  readonly message?: FieldMessage | null;
  readonly placeholder?: string;
}

/** A line of text with proposals below it. Down opens, Enter takes, Esc closes. */
export function ComboBox({ label, value, options, onChange, message, ...rest }: ComboBoxProps) {
  const words = useWords(uiWords);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<'closed' | 'all' | 'narrowed'>('closed');
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useComposedValue(value, onChange);
  const shown = open === 'narrowed' ? narrowed(options, draft) : options;
  const isOpen = open !== 'closed' && shown.length > 0;
  const take = (option: string) => {
    onChange(option);
    setOpen('closed');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const option = shown[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) setOpen('all');
      else setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length);
    } else if (event.key === 'Enter' && isOpen && option !== undefined) {
      event.preventDefault();
      take(option);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen('closed');
    }
  };
  return (
    <Field label={label} {...(message === undefined ? {} : { message })}>
      {(wiring) => (
        <div className="input-group combo">
          <input
            {...wiring}
            ref={input}
            name={rest.name}
            className="input"
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={isOpen ? `${listId}-${at}` : undefined}
            value={draft}
            placeholder={rest.placeholder}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setDraft(event.target.value, (event.nativeEvent as InputEvent).isComposing === true);
              setAt(0);
              setOpen('narrowed');
            }}
            onCompositionEnd={(event) => setDraft(event.currentTarget.value, false)}
            onPaste={(event) => {
              if (rest.onPaste?.(event.clipboardData.getData('text/plain'))) event.preventDefault();
            }}
            onKeyDown={onKeyDown}
            onFocus={rest.onFocus}
            onBlur={() => {
              setOpen('closed');
              rest.onBlur?.();
            }}
          />
          <button
            type="button"
            className="button button-icon"
            tabIndex={-1}
            aria-label={words.showAll}
            onPointerDown={(event) => {
              event.preventDefault();
              input.current?.focus();
              setAt(0);
              setOpen(isOpen ? 'closed' : 'all');
            }}
          >
            <ChevronDown size={16} aria-hidden="true" />
          </button>
          {isOpen && (
            <div className="combo-list" role="listbox" id={listId} aria-label={words.proposals}>
              {shown.map((option, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text box (aria-activedescendant)
                <div
                  key={option}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  className="menu-item combo-option"
                  onPointerDown={(event) => {
                    event.preventDefault();
                    take(option);
                  }}
                >
                  {option}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

function narrowed(options: readonly string[], typed: string): readonly string[] {
  const wanted = fold(typed.trim());
  return options.filter((option) => fold(option).includes(wanted) && option !== typed);
}
