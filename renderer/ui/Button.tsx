import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly look?: 'primary' | 'outlined' | 'plain' | 'danger';
  readonly small?: boolean;
  /** Work is going on: a spinner stands left of the label, and the button does nothing. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ look = 'plain', small = false, busy = false, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} disabled={disabled || busy} className={classes(look, small, false, className)}>
      {busy && <span className="spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends ButtonProps {
  /** What it does: its accessible name, and its tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button with an icon only; `label` names it. */
export function IconButton({ look = 'plain', small = false, label, className, busy: _busy, children, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} aria-label={label} className={classes(look, small, true, className)}>
      {children}
    </button>
  );
}

function classes(look: string, small: boolean, icon: boolean, more: string | undefined): string {
  return ['button', `button-${look}`, small ? 'button-small' : '', icon ? 'button-icon' : '', more ?? '']
    .filter((name) => name !== '')
    .join(' ');
}
