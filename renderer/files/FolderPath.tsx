import { ArrowUp, ChevronRight } from 'lucide-react';
import { Fragment } from 'react';
import type { FolderListing } from '../../electron/contract/answers.ts';
import { IconButton } from '../ui/Button.tsx';
import { filesWords } from '../words/files.words.ts';
import { useWords } from '../words/use-words.ts';
import { type PathStep, pathSteps, shortenSteps } from './file-path.ts';

/** Folders named at once; longer paths are shortened in the middle. */
const shownAtMost = 4;

export interface FolderPathProps {
  readonly listing: FolderListing | null;
  readonly onOpen: (folder: string) => void;
}

/** Where the dialog is: every folder above is a button. */
export function FolderPath({ listing, onOpen }: FolderPathProps) {
  const words = useWords(filesWords);
  const steps = listing ? pathSteps(listing.folder) : [];
  const { first, hidden, last } = shortenSteps(steps, shownAtMost);
  const parent = listing?.parent ?? null;
  const step = (shown: PathStep, isHere: boolean) => (
    <Fragment key={shown.path}>
      <li>
        <button
          type="button"
          className="files-step"
          aria-current={isHere ? 'location' : undefined}
          title={shown.path}
          // Above the top of what may be looked at there is nothing to open.
          disabled={!isHere && parent === null}
          onClick={() => onOpen(shown.path)}
        >
          {shown.name}
        </button>
      </li>
      {!isHere && shown.name !== '/' && (
        <li aria-hidden="true">
          <ChevronRight size={14} />
        </li>
      )}
    </Fragment>
  );
  return (
    <nav className="files-path" aria-label={words.place}>
      <IconButton
        small
        label={words.parent}
        disabled={parent === null}
        onClick={() => {
          if (parent !== null) onOpen(parent);
        }}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </IconButton>
      <ol>
        {first.map((shown) => step(shown, false))}
        {hidden.length > 0 && (
          <>
            <li className="files-hidden" title={words.hidden(hidden.map(({ name }) => name).join(' › '))}>
              …
            </li>
            <li aria-hidden="true">
              <ChevronRight size={14} />
            </li>
          </>
        )}
        {last.map((shown, index) => step(shown, index === last.length - 1))}
      </ol>
    </nav>
  );
}
