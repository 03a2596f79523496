import { useEffect, useState } from 'react';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { ChoiceRequest } from '../../electron/contract/events.ts';
import { FileDialog } from './FileDialog.tsx';
import './files.css';

/** Puts the questions for files and folders of a shell that has no dialogs of its own, one after the other. */
export function FileChooser({ api }: { readonly api: DesktopApi }) {
  const [requests, setRequests] = useState<readonly ChoiceRequest[]>([]);
  useEffect(
    () =>
      api.onEvent((event) => {
        if (event.type === 'choose') setRequests((waiting) => [...waiting, event.request]);
      }),
    [api],
  );
  const request = requests[0];
  if (!request) return null;
  const answer = (paths: readonly string[] | null): void => {
    setRequests((waiting) => waiting.filter(({ id }) => id !== request.id));
    void api.answerChoice({ id: request.id, paths: paths === null ? null : [...paths] });
  };
  return <FileDialog key={request.id} api={api} request={request} onAnswer={answer} />;
}
