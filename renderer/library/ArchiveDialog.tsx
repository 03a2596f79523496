import { useState } from 'react';
import type { LibraryHit } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { libraryWords } from '../words/library.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { SearchHits } from './SearchHits.tsx';
import { useLibrarySearch } from './use-library-search.ts';
import './library.css';

export interface ArchiveDialogProps {
  readonly api: DesktopApi;
  readonly session: DocumentSession;
  readonly toast: (message: ToastMessage) => void;
  readonly onOpen: (hit: LibraryHit) => void;
  readonly onClose: () => void;
}

/** Looks through all issues without leaving the open one; an item of a past issue is used again with a click. */
export function ArchiveDialog({ api, session, toast, onOpen, onClose }: ArchiveDialogProps) {
  const words = useWords(libraryWords);
  const { undo } = useWords(uiWords);
  const [typed, setTyped] = useState('');
  const [headlines, setHeadlines] = useState(false);
  const found = useLibrarySearch(api, { text: typed, headlines, year: null });
  const reuse = async ({ file, item }: LibraryHit) => {
    if (item === null) return;
    session.flush();
    const answer = await api.reuseItem({ document: session.document, issue: session.issue, file, item, section: null });
    if (!answer.ok) return toast({ text: answer.sentence });
    session.knowPictures(answer.pictureSizes);
    const { command } = answer;
    if (!session.edit(command, { goTo: { current: { kind: 'item', item: command.item.id }, caret: null } })) return;
    onClose();
    toast({ text: words.reused, action: { label: undo, keys: 'Ctrl Z', run: () => session.undo() } });
  };
  return (
    <Dialog title={words.archive} size="wide" onClose={onClose}>
      <div className="archive">
        <TextField label={words.find} type="search" placeholder={words.findHint} autoFocus value={typed} onChange={setTyped} />
        {found && (
          <SearchHits
            found={found}
            asked={typed.trim()}
            headlines={headlines}
            onHeadlines={setHeadlines}
            onOpen={onOpen}
            action={(hit) =>
              hit.item === null ? null : (
                <Button small look="outlined" onClick={() => void reuse(hit)}>
                  {words.reuse}
                </Button>
              )
            }
          />
        )}
      </div>
    </Dialog>
  );
}
