import { type RefObject, useEffect } from 'react';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { OpenIssue } from './open-issue.ts';

export interface EventTargets {
  readonly openFile: (file: string) => Promise<void>;
  readonly toLibrary: () => Promise<void>;
  readonly current: RefObject<OpenIssue | null>;
}

/** Answers to what happens outside the window: a file to open, the window about to close. */
export function useDesktopEvents(api: DesktopApi, { openFile, current }: EventTargets): void {
  useEffect(
    () =>
      api.onEvent((event) => {
        if (event.type === 'open-file') void openFile(event.file);
        if (event.type === 'closing') void saveAndLetGo(api, current.current);
      }),
    [api, openFile, current],
  );
}

async function saveAndLetGo(api: DesktopApi, open: OpenIssue | null): Promise<void> {
  await open?.autoSave.now();
  await api.readyToClose({});
}
