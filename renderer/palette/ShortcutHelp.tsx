import { Dialog } from '../ui/Dialog.tsx';
import { paletteWords } from '../words/palette.words.ts';
import { useWords } from '../words/use-words.ts';
import type { AppCommand } from './commands.ts';
import './palette.css';

/** The keys of all commands, and a few words to begin with. */
export function ShortcutHelp({ commands, onClose }: { readonly commands: readonly AppCommand[]; readonly onClose: () => void }) {
  const words = useWords(paletteWords);
  return (
    <Dialog title={words.help} size="medium" onClose={onClose}>
      <p>{words.helpIntroduction}</p>
      <dl className="help-keys">
        {commands.flatMap(({ id, label, keys }) =>
          keys === undefined ? (
            []
          ) : (
            <div key={id}>
              <dt>{label}</dt>
              <dd className="key">{keys}</dd>
            </div>
          ),
        )}
      </dl>
    </Dialog>
  );
}
