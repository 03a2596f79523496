import {
  ChevronDown,
  CircleX,
  CopyPlus,
  Ellipsis,
  FileOutput,
  LibraryBig,
  Redo2,
  Search,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { printPeriod } from '../../core/text/dates.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import type { MenuEntry } from '../ui/Menu.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { appWords } from '../words/app.words.ts';
import { useWords } from '../words/use-words.ts';
import type { DocumentSession } from './document-session.ts';
import { useStore } from './store.ts';

export interface TopBarProps {
  readonly session: DocumentSession;
  readonly errors: number;
  readonly warnings: number;
  readonly findingsOpen: boolean;
  readonly moreEntries: readonly MenuEntry[];
  readonly exportEntries: readonly MenuEntry[];
  readonly actions: {
    readonly toLibrary: () => void;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly palette: () => void;
    readonly toggleFindings: () => void;
    readonly nextIssue: () => void;
    readonly exportIssue: () => void;
    readonly issueDetails: () => void;
  };
}

/** The bar above everything: which issue it is, undo and redo, the command box, checks, next issue, export. */
export function TopBar({ session, errors, warnings, findingsOpen, moreEntries, exportEntries, actions }: TopBarProps) {
  const words = useWords(appWords);
  const number = useStore(session.store, ({ history }) => history.issue.number);
  const year = useStore(session.store, ({ history }) => history.issue.year);
  const period = useStore(session.store, ({ history }) => history.issue.period);
  const canUndo = useStore(session.store, ({ history }) => history.past.length > 0);
  const canRedo = useStore(session.store, ({ history }) => history.future.length > 0);
  return (
    <header className="top">
      <IconButton label={words.toLibrary} onClick={actions.toLibrary}>
        <LibraryBig size={18} aria-hidden="true" />
      </IconButton>
      <h1 className="top-title">
        <Button className="top-name" title={words.issueMenu} onClick={actions.issueDetails}>
          <span>
            {words.issue(number, year)} <span className="top-week">· {printPeriod(period.from, period.to, 'plain')}</span>
          </span>
        </Button>
      </h1>
      <span className="top-line" />
      <IconButton label={words.undo} disabled={!canUndo} onClick={actions.undo}>
        <Undo2 size={18} aria-hidden="true" />
      </IconButton>
      <IconButton label={words.redo} disabled={!canRedo} onClick={actions.redo}>
        <Redo2 size={18} aria-hidden="true" />
      </IconButton>
      <button type="button" className="top-command" onClick={actions.palette}>
        <Search size={16} aria-hidden="true" />
        <span>{words.command}</span>
        <span className="key">Ctrl K</span>
      </button>
      <Button aria-pressed={findingsOpen} onClick={actions.toggleFindings}>
        {words.findings}
        {errors > 0 && (
          <span className="chip chip-err">
            <CircleX size={12} aria-hidden="true" /> {errors}
          </span>
        )}
        {warnings > 0 && (
          <span className="chip chip-warn">
            <TriangleAlert size={12} aria-hidden="true" /> {warnings}
          </span>
        )}
      </Button>
      <Button onClick={actions.nextIssue}>
        <CopyPlus size={16} aria-hidden="true" />
        {words.nextIssue}
      </Button>
      <div className="top-split">
        <Button look="primary" onClick={actions.exportIssue}>
          <FileOutput size={16} aria-hidden="true" />
          {words.exportPdf}
        </Button>
        <MenuButton icon look="primary" label={words.exportMenu} entries={exportEntries} align="right">
          <ChevronDown size={16} aria-hidden="true" />
        </MenuButton>
      </div>
      <MenuButton icon label={words.more} entries={moreEntries} align="right">
        <Ellipsis size={18} aria-hidden="true" />
      </MenuButton>
    </header>
  );
}
