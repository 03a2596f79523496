import { useEffect, useRef } from 'react';
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
