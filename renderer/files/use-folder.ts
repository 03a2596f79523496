import { useCallback, useEffect, useRef, useState } from 'react';
import type { FolderListing } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';

export interface FolderState {
  /** What is shown: stays while another folder is being read, or cannot be. */
  readonly listing: FolderListing | null;
  readonly isReading: boolean;
  /** Why the folder last asked for is not shown. */
  readonly sentence: string;
  readonly open: (folder: string) => void;
}

/** Reads folders, the last one asked for wins. Where the first cannot be read, the usual one is. */
export function useFolder(api: DesktopApi, first: string, extensions: readonly string[]): FolderState {
  const [state, setState] = useState<Omit<FolderState, 'open'>>({ listing: null, isReading: true, sentence: '' });
  const latest = useRef(0);
  const open = useCallback(
    (folder: string | null): void => {
      latest.current += 1;
      const turn = latest.current;
      setState((before) => ({ ...before, isReading: true }));
      void api.listFolder({ folder, extensions: [...extensions] }).then((answer) => {
        if (turn !== latest.current) return;
        if (answer.ok) setState({ listing: answer, isReading: false, sentence: '' });
        else setState((before) => ({ ...before, isReading: false, sentence: answer.sentence }));
        if (!answer.ok && turn === 1 && folder !== null) open(null);
      });
    },
    [api, extensions],
  );
  useEffect(() => open(first === '' ? null : first), [open, first]);
  return { ...state, open };
}
