import { useEffect, useRef } from 'react';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { AppCommand } from '../palette/commands.ts';
import { commandFor } from '../palette/key-bindings.ts';

/** Runs the command whose key is pressed, anywhere in the window; never in the middle of a word that is being composed. */
export function useShortcuts(commands: readonly AppCommand[], isActive: boolean): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    if (!isActive) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandFor(event, latest.current);
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isActive]);
}

/** Runs the command that a line of the native menu names. */
export function useMenuCommands(api: DesktopApi, commands: readonly AppCommand[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(
    () =>
      api.onEvent((event) => {
        if (event.type === 'menu') latest.current.find(({ id }) => id === event.command)?.run();
      }),
    [api],
  );
}
