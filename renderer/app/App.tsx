import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { Start } from '../../electron/contract/methods.ts';
import type { Settings } from '../../electron/contract/settings.ts';
import { FileChooser } from '../files/FileChooser.tsx';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { RegistryContext } from '../registry/registry-context.ts';
import { useOfficeLists } from '../registry/use-office-lists.ts';
import { LockDialog } from '../safety/LockDialog.tsx';
import { type LockQuestion, withLockQuestion } from '../safety/with-lock-question.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { FaultBoundary } from '../ui/FaultBoundary.tsx';
import { appWords } from '../words/app.words.ts';
import { LanguageContext } from '../words/use-words.ts';
import type { Current } from './current.ts';
import { IssueWindow } from './IssueWindow.tsx';
import { closeIssue, type OpenIssue, openIssue } from './open-issue.ts';
import { SettingsMenu } from './SettingsMenu.tsx';
import { useDesktopEvents } from './use-desktop-events.ts';
import { useTheme } from './use-theme.ts';

/** The whole window: the library, or one open issue. */
export function App({ api: desktop, start }: { readonly api: DesktopApi; readonly start: Start }) {
  const [question, setQuestion] = useState<LockQuestion | null>(null);
  const api = useMemo(() => withLockQuestion(desktop, setQuestion), [desktop]);
  const lists = useOfficeLists(api);
  const [settings, setSettings] = useState(start.settings);
  const [open, setOpen] = useState<OpenIssue | null>(null);
  const [isStarting, setStarting] = useState(start.file !== null || start.isFirst);
  const [refusal, setRefusal] = useState('');
  const current = useRef<OpenIssue | null>(null);
  const words = appWords[settings.language];
  useTheme(settings.theme);
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);

  const show = useCallback(
    async (opened: OpenDocument, place?: Current) => {
      const before = current.current;
      if (before && !(await closeIssue(api, before))) return;
      const next = await openIssue(api, opened, place);
      current.current = next;
      setRefusal('');
      setOpen(next);
    },
    [api],
  );
  const openFile = useCallback(
    async (file: string) => {
      const answer = await api.openIssue({ file });
      if (answer.ok) await show(answer);
      else setRefusal(answer.sentence);
    },
    [api, show],
  );
  const toLibrary = useCallback(async () => {
    const before = current.current;
    if (before && !(await closeIssue(api, before))) return;
    current.current = null;
    setOpen(null);
  }, [api]);
  const changeSettings = useCallback(
    (change: Partial<Settings>) => {
      setSettings((now) => ({ ...now, ...change }));
      void api.changeSettings(change).then(setSettings);
    },
    [api],
  );

  useFirstIssue(api, start, show, setRefusal, setStarting);
  useDesktopEvents(api, { openFile, current, toLibrary });

  const settingsMenu = <SettingsMenu settings={settings} onChange={changeSettings} />;
  return (
    <LanguageContext value={settings.language}>
      <RegistryContext value={lists.registry}>
        <FaultBoundary
          title={words.faultTitle}
          text={words.faultText}
          again={words.faultAgain}
          resetKey={open?.session.document ?? ''}
          onFault={(error, where) =>
            void api.reportFault({ message: String(error), stack: `${error.stack ?? ''}\n${where}`.slice(0, 50_000) })
          }
        >
          {refusal !== '' && (
            <div className="app-banner">
              <Banner kind="error" actions={<Button onClick={() => setRefusal('')}>{words.dismiss}</Button>}>
                {refusal}
              </Banner>
            </div>
          )}
          {open ? (
            <IssueWindow
              key={open.session.document}
              api={api}
              open={open}
              settings={settings}
              onSettings={changeSettings}
              onLibrary={toLibrary}
              onOpened={show}
              lists={lists}
            />
          ) : isStarting ? (
            <p className="app-fault" role="status">
              {words.starting}
            </p>
          ) : (
            <LibraryScreen
              api={api}
              today={start.today}
              settings={settings}
              onOpened={show}
              onSettings={changeSettings}
              corner={settingsMenu}
            />
          )}
        </FaultBoundary>
        <FileChooser api={api} />
        {question && <LockDialog question={question} />}
      </RegistryContext>
    </LanguageContext>
  );
}

/** What is shown at the start: the file that the program was started with, or the sample at the very first start. */
function useFirstIssue(
  api: DesktopApi,
  start: Start,
  show: (opened: OpenDocument) => Promise<void>,
  refuse: (sentence: string) => void,
  setStarting: (isStarting: boolean) => void,
): void {
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const wanted = start.file !== null ? api.openIssue({ file: start.file }) : start.isFirst ? api.openSample({}) : null;
    if (wanted === null) return;
    void wanted
      .then(async (answer) => {
        if (answer.ok) await show(answer);
        else refuse(answer.sentence);
      })
      .finally(() => setStarting(false));
  }, [api, start, show, refuse, setStarting]);
}
