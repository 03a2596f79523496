import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { PictureId } from '../../core/issue/ids.ts';
import type { Answer, OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { Settings } from '../../electron/contract/settings.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { FindPanel } from '../find/FindPanel.tsx';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import type { Finding } from '../findings/finding.ts';
import { QualityDialog } from '../findings/QualityDialog.tsx';
import { ArchiveDialog } from '../library/ArchiveDialog.tsx';
import { NextIssueDialog } from '../library/NextIssueDialog.tsx';
import { OutlinePane } from '../outline/OutlinePane.tsx';
import { Palette } from '../palette/Palette.tsx';
import { ShortcutHelp } from '../palette/ShortcutHelp.tsx';
import { PictureDialog } from '../pictures/PictureDialog.tsx';
import { PagesPane } from '../preview/PagesPane.tsx';
import { RegistryDialog } from '../registry/RegistryDialog.tsx';
import type { OfficeLists } from '../registry/use-office-lists.ts';
import { DamageBanner } from '../safety/DamageBanner.tsx';
import { LeftWorkBanner } from '../safety/LeftWorkBanner.tsx';
import { SaveTrouble } from '../safety/SaveTrouble.tsx';
import { VersionsDialog } from '../safety/VersionsDialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Splitter } from '../ui/Splitter.tsx';
import { Toast } from '../ui/Toast.tsx';
import { appWords } from '../words/app.words.ts';
import { findingsWords } from '../words/findings.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import type { Overlay } from './actions.ts';
import type { Current } from './current.ts';
import { EditorColumn } from './EditorColumn.tsx';
import { Messages } from './messages.ts';
import type { OpenIssue } from './open-issue.ts';
import { paneLimits, usePanes } from './panes.ts';
import { randomIds } from './random-ids.ts';
import { StatusBar } from './StatusBar.tsx';
import { useStore } from './store.ts';
import { TopBar } from './TopBar.tsx';
import { useActions } from './use-actions.ts';
import { useFindings } from './use-findings.ts';
import { useOutlineFacts } from './use-outline-facts.ts';
import { usePreviousIssue } from './use-previous-issue.ts';
import { usePublished } from './use-published.ts';
import { useMenuCommands, useShortcuts } from './use-shortcuts.ts';

export interface IssueWindowProps {
  readonly api: DesktopApi;
  readonly open: OpenIssue;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly lists: OfficeLists;
  readonly onLibrary: () => Promise<void>;
  readonly onOpened: (opened: OpenDocument, place?: Current) => Promise<void>;
}

/** The window of one open issue: outline, editor, pages, checks, and what opens over them. */
export function IssueWindow(props: IssueWindowProps) {
  const { api, open, settings, onSettings } = props;
  const { session, live, autoSave, exports } = open;
  const words = useWords(appWords);
  const [overlay, setOverlay] = useState<Overlay>({ kind: 'none' });
  const messages = useMemo(() => new Messages(), []);
  const previous = usePreviousIssue(api, open);
  const found = useWords(findingsWords);
  const { undo } = useWords(uiWords);
  const onFixed = useCallback(
    (count: number) =>
      messages.toast({ text: found.fixed(count), action: { label: undo, keys: 'Ctrl Z', run: () => session.undo() } }),
    [messages, session, found, undo],
  );
  const published = usePublished(api, open);
  const findings = useFindings(open, { previous, published }, settings.language, onFixed);
  const fixMany = (some: readonly Finding[]) => {
    if (some.length > 1) void api.keepVersion({ document: session.document, issue: session.issue, reason: 'fix-all' });
    findings.fix(some);
  };
  const outline = useOutlineFacts(open, findings.list);
  const panes = usePanes(settings, onSettings);
  const frame = useRef<HTMLDivElement>(null);
  const actions = useActions({ ...props, messages, setOverlay, findings, frame, toggleFindings: panes.toggleFindings });
  useMenuCommands(api, actions.commands);
  useShortcuts(actions.commands, overlay.kind === 'none' || overlay.kind === 'find');
  const pages = useStore(live.store, (summary) => summary.pages.length);
  const work = useStore(exports.store, exports.progressOf);
  const close = useCallback(() => setOverlay({ kind: 'none' }), []);
  const openPicture = useCallback((picture: PictureId) => setOverlay({ kind: 'picture', picture }), []);
  const counts = { errors: findings.errors, warnings: findings.warnings };

  const editor = (
    <div className="work-editor" data-pane="editor" tabIndex={-1}>
      {overlay.kind === 'find' && (
        <FindPanel
          session={session}
          replacing={overlay.replacing}
          toast={messages.toast}
          say={messages.say}
          beforeReplaceAll={() =>
            void api.keepVersion({ document: session.document, issue: session.issue, reason: 'replace-all' })
          }
          onClose={close}
        />
      )}
      <EditorColumn
        api={api}
        open={open}
        ids={randomIds}
        messages={messages}
        language={settings.language}
        itemEntries={actions.itemEntries}
        onAddItem={actions.addItemTo}
        onOpenPicture={openPicture}
        marks={findings.marks}
        published={published}
      />
      <ToastPlace messages={messages} />
    </div>
  );
  const pagesPane = (
    <div className="work-pages" data-pane="pages" tabIndex={-1} style={panes.isNarrow ? { flex: 1 } : { width: panes.pages }}>
      <PagesPane session={session} live={live} onOpenPicture={openPicture} />
    </div>
  );
  return (
    <div className="app" ref={frame}>
      <TopBar
        session={session}
        {...counts}
        findingsOpen={panes.findingsOpen}
        moreEntries={actions.moreEntries}
        exportEntries={actions.exportEntries}
        actions={actions.top}
      />
      <SaveTrouble api={api} open={open} onElsewhere={actions.saveAs} />
      <OpeningNews {...props} onRefused={(sentence) => messages.toast({ text: sentence })} />
      <main className="work">
        <div className="work-outline" data-pane="outline" tabIndex={-1} style={{ width: panes.outline }}>
          <OutlinePane
            session={session}
            ids={randomIds}
            pages={outline.pages}
            marks={outline.marks}
            say={messages.say}
            toast={messages.toast}
            onCollapse={panes.collapseOutline}
            narrow={panes.outlineNarrow}
          />
        </div>
        <Splitter
          label={words.outlineSplitter}
          orientation="vertical"
          direction={1}
          size={panes.outline}
          {...paneLimits.outline}
          onResize={panes.setOutline}
        />
        <div className="work-right">
          {panes.isNarrow && (
            <div className="app-tabs">
              <Segmented
                label={words.view}
                value={panes.tab}
                onChange={panes.setTab}
                options={[
                  { value: 'editor', label: words.write },
                  { value: 'pages', label: words.seePages },
                ]}
              />
            </div>
          )}
          <div className="work-panes">
            {(!panes.isNarrow || panes.tab === 'editor') && editor}
            {!panes.isNarrow && (
              <Splitter
                label={words.pagesSplitter}
                orientation="vertical"
                direction={-1}
                size={panes.pages}
                {...paneLimits.pages}
                onResize={panes.setPages}
              />
            )}
            {(!panes.isNarrow || panes.tab === 'pages') && pagesPane}
          </div>
          {panes.findingsOpen && (
            <>
              <Splitter
                label={words.findingsSplitter}
                orientation="horizontal"
                direction={-1}
                size={panes.findings}
                {...paneLimits.findings}
                onResize={panes.setFindings}
              />
              <div data-pane="findings" tabIndex={-1} style={{ height: panes.findings, display: 'flex' }}>
                <FindingsPanel
                  issue={session.issue}
                  onGoToItem={(item) => session.goTo({ kind: 'item', item })}
                  onOpenPicture={openPicture}
                  findings={findings.list}
                  ignored={findings.ignored}
                  current={findings.current}
                  onGo={findings.go}
                  onFix={fixMany}
                  onIgnore={findings.ignore}
                  onTakeBack={findings.takeBack}
                  onClose={panes.toggleFindings}
                />
              </div>
            </>
          )}
        </div>
      </main>
      <StatusBar
        session={session}
        autoSave={autoSave}
        pages={pages}
        {...counts}
        work={work === null ? '' : words.exporting(work.page, work.of)}
        language={settings.language}
        onFindings={panes.toggleFindings}
      />
      <Said messages={messages} />
      {overlayOf(overlay, props, actions, messages, findings, close)}
    </div>
  );
}

function overlayOf(
  overlay: Overlay,
  { api, open, settings, lists, onOpened, onSettings }: IssueWindowProps,
  actions: ReturnType<typeof useActions>,
  messages: Messages,
  findings: ReturnType<typeof useFindings>,
  close: () => void,
): ReactNode {
  const { session, exports } = open;
  switch (overlay.kind) {
    case 'none':
    case 'find':
      return null;
    case 'palette':
      return <Palette session={session} commands={actions.commands} onClose={close} />;
    case 'help':
      return <ShortcutHelp commands={actions.commands} onClose={close} />;
    case 'picture':
      return <PictureDialog session={session} api={api} picture={overlay.picture} toast={messages.toast} onClose={close} />;
    case 'quality':
      return (
        <QualityDialog
          issue={session.issue}
          found={open.live.findings.get()}
          previous={findings.previous}
          pages={open.live.store.get().pages.length}
          language={settings.language}
          onClose={close}
        />
      );
    case 'registry':
      return <RegistryDialog api={api} lists={lists} toast={messages.toast} onClose={close} />;
    case 'versions':
      return <VersionsDialog api={api} session={session} language={settings.language} toast={messages.toast} onClose={close} />;
    case 'archive':
      return (
        <ArchiveDialog
          api={api}
          session={session}
          toast={messages.toast}
          onOpen={async ({ file, item, section }) => {
            const answer = await api.openIssue({ file });
            const place: Current = item === null ? { kind: 'section', section } : { kind: 'item', item };
            if (answer.ok) await onOpened(answer, place);
            else messages.toast({ text: answer.sentence });
          }}
          onClose={close}
        />
      );
    case 'next':
      return (
        <NextIssueDialog
          issue={session.issue}
          ids={randomIds}
          onCancel={close}
          onCreate={async (next) => {
            const answer = await api.createIssue({ document: session.document, issue: next });
            if (answer.ok) await onOpened(answer);
            else messages.toast({ text: answer.sentence });
          }}
        />
      );
    case 'export':
      return (
        <ExportDialog
          api={api}
          session={session}
          runner={exports}
          press={settings.press}
          onPress={(press) => onSettings({ press })}
          findings={{ errors: findings.decisions(close), warnings: findings.warnings, onAnyway: findings.leaveErrors }}
          onClose={close}
        />
      );
  }
}

/** What was found when the issue was opened: work that was left, damage. */
function OpeningNews({
  api,
  open,
  settings,
  onOpened,
  onRefused,
}: IssueWindowProps & { readonly onRefused: (sentence: string) => void }) {
  const { damage, leftWork } = open.opened;
  const [isGone, setGone] = useState(false);
  const take = (answer: Answer<OpenDocument>) => (answer.ok ? void onOpened(answer) : onRefused(answer.sentence));
  const { language } = settings;
  return (
    <>
      {leftWork && !isGone && (
        <div className="app-banner">
          <LeftWorkBanner
            api={api}
            left={leftWork}
            language={language}
            onRecover={(answer) => void take(answer)}
            onGone={() => setGone(true)}
          />
        </div>
      )}
      {damage && (
        <div className="app-banner">
          <DamageBanner api={api} damage={damage} language={language} onOpened={(answer) => void take(answer)} />
        </div>
      )}
    </>
  );
}

function ToastPlace({ messages }: { readonly messages: Messages }) {
  const message = useStore(messages.toastStore, (value) => value);
  return message === null ? null : <Toast message={message} onGone={messages.clearToast} />;
}

function Said({ messages }: { readonly messages: Messages }) {
  const text = useStore(messages.saidStore, (value) => value);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
