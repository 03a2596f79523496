import { type ReactNode, useCallback, useState } from 'react';
import { Button, type ButtonProps, IconButton } from './Button.tsx';
import { Menu, type MenuAnchor, type MenuEntry } from './Menu.tsx';

export interface MenuButtonProps extends Pick<ButtonProps, 'look' | 'small' | 'className' | 'disabled' | 'tabIndex'> {
  /** Names the button if it shows an icon only, and the menu. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'left' | 'right';
  /** Only an icon: `label` becomes the button's name. */
  readonly icon?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, entries, align = 'left', icon = false, children, ...look }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<MenuAnchor | null>(null);
  const close = useCallback(() => setAnchor(null), []);
  const shared = {
    ...look,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': anchor !== null,
    onClick: (event: { readonly currentTarget: HTMLElement }) =>
      setAnchor(anchor ? null : event.currentTarget.getBoundingClientRect()),
  };
  return (
    <>
      {icon ? (
        <IconButton label={label} {...shared}>
          {children}
        </IconButton>
      ) : (
        <Button {...shared}>{children}</Button>
      )}
      {anchor && <Menu label={label} entries={entries} anchor={anchor} align={align} onClose={close} />}
    </>
  );
}
