import { useState } from 'react';
import type { FolderListing } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { ChoiceRequest } from '../../electron/contract/events.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { filesWords } from '../words/files.words.ts';
import { useWords } from '../words/use-words.ts';
import { EntryList } from './EntryList.tsx';
import { FileNameField } from './FileNameField.tsx';
import { FolderPath } from './FolderPath.tsx';
import { fileNameOf, joinPath } from './file-path.ts';
import { useFolder } from './use-folder.ts';

export interface FileDialogProps {
  readonly api: DesktopApi;
  readonly request: ChoiceRequest;
  /** null = nothing was chosen. */
  readonly onAnswer: (paths: readonly string[] | null) => void;
}

/** One question for a file or folder. */
export function FileDialog({ api, request, onAnswer }: FileDialogProps) {
  const { purpose, extensions, several } = request;
  const isSaving = purpose === 'save-issue' || purpose === 'save-table';
  const words = useWords(filesWords);
  const { listing, isReading, sentence, open } = useFolder(api, request.folder, extensions);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState(request.fileName);
  const goTo = (folder: string): void => {
    setPicked([]);
    open(folder);
  };
  const answer = listing ? answerOf(request, listing, picked, typed) : null;
  const isReplacing = isSaving && isTaken(listing, answer);
  return (
    <Dialog
      title={words.titles[purpose]}
      size="medium"
      onClose={() => onAnswer(null)}
      bodyClassName="files-body"
      foot={
        <>
          <span className="dialog-note" role="status">
            {several && `${words.picked(picked.length)}. ${words.severalHint}`}
          </span>
          <Button onClick={() => onAnswer(null)}>{words.cancel}</Button>
          <Button look="primary" disabled={answer === null} onClick={() => onAnswer(answer)}>
            {isReplacing ? words.replace : words.buttons[purpose]}
          </Button>
        </>
      }
    >
      <FolderPath listing={listing} onOpen={goTo} />
      {sentence !== '' && <Banner kind="error">{sentence}</Banner>}
      <EntryList
        folder={listing?.folder ?? ''}
        entries={listing?.entries ?? []}
        several={several}
        picked={picked}
        emptyText={isReading ? words.reading : words.empty(extensions.map((extension) => `.${extension}`).join(', '))}
        onPick={(entries) => {
          setPicked(entries.map(({ path }) => path));
          const name = entries[0]?.name;
          if (isSaving && name !== undefined) setTyped(name);
        }}
        onOpenFolder={goTo}
        onParent={() => {
          if (listing?.parent) goTo(listing.parent);
        }}
        onConfirm={(path) => {
          if (!isSaving) onAnswer([path]);
        }}
      />
      {isSaving && (
        <FileNameField
          typed={typed}
          extension={extensions[0] ?? ''}
          isTaken={isReplacing}
          onType={setTyped}
          onEnter={() => {
            if (answer !== null && !isReplacing) onAnswer(answer);
          }}
        />
      )}
    </Dialog>
  );
}

function answerOf(
  { purpose, extensions }: ChoiceRequest,
  { folder }: FolderListing,
  picked: readonly string[],
  typed: string,
): readonly string[] | null {
  switch (purpose) {
    case 'folder':
      return [folder];
    case 'save-table':
    case 'save-issue': {
      const result = fileNameOf(typed, extensions[0] ?? '');
      return 'name' in result ? [joinPath(folder, result.name)] : null;
    }
    default:
      return picked.length > 0 ? picked : null;
  }
}

/** Names that differ only in case are one name on the systems that most editors use. */
function isTaken(listing: FolderListing | null, answer: readonly string[] | null): boolean {
  const wanted = answer?.[0]?.normalize('NFC').toLowerCase();
  return listing?.entries.some(({ path }) => path.normalize('NFC').toLowerCase() === wanted) ?? false;
}
