import { Check, CircleAlert, CircleX, TriangleAlert } from 'lucide-react';
import { wordsInIssue } from '../../core/issue/count-words.ts';
import { appWords } from '../words/app.words.ts';
import { useWords } from '../words/use-words.ts';
import type { AutoSave, SaveState } from './auto-save.ts';
import type { DocumentSession } from './document-session.ts';
import { type Store, useStore } from './store.ts';

export interface StatusBarProps {
  readonly session: DocumentSession;
  readonly autoSave: AutoSave;
  readonly pages: number;
  readonly errors: number;
  readonly warnings: number;
  /** What goes on in the background, '' = nothing. */
  readonly work: string;
  readonly language: 'vi' | 'en';
  readonly onFindings: () => void;
}

/** The line at the bottom: checks at the left, saving and sizes at the right. */
export function StatusBar({ session, autoSave, pages, errors, warnings, work, language, onFindings }: StatusBarProps) {
  const words = useWords(appWords);
  const count = useStore(session.store, ({ history }) => wordsInIssue(history.issue));
  return (
    <footer className="status" role="contentinfo" aria-label={words.statusBar}>
      <button type="button" className="status-part" aria-label={words.findingsButton(errors, warnings)} onClick={onFindings}>
        {errors > 0 && <CircleX size={14} className="is-err-icon" aria-hidden="true" />}
        {errors > 0 && words.errors(errors)}
        {warnings > 0 && <TriangleAlert size={14} className="is-warn-icon" aria-hidden="true" />}
        {warnings > 0 && words.warnings(warnings)}
        {errors + warnings === 0 && <Check size={14} className="is-ok-icon" aria-hidden="true" />}
        {errors + warnings === 0 && words.nothingFound}
      </button>
      <div className="status-end">
        {work !== '' && <span className="status-part">{work}</span>}
        <SavedState store={autoSave.store} language={language} />
        <span className="status-part">{words.pages(pages)}</span>
        <span className="status-part">{words.words(count.toLocaleString(language))}</span>
        <span className="status-part">{language.toUpperCase()}</span>
      </div>
    </footer>
  );
}

function SavedState({ store, language }: { readonly store: Store<SaveState>; readonly language: 'vi' | 'en' }) {
  const words = useWords(appWords);
  const state = useStore(store, (value) => value);
  if (state.kind === 'failed')
    return (
      <span className="status-part is-err" role="status">
        <CircleAlert size={14} aria-hidden="true" />
        {words.notSaved}
      </span>
    );
  const text = state.at === null ? words.saving : words.savedAt(timeOf(state.at, language));
  return (
    <span className="status-part is-ok" role="status">
      <Check size={14} aria-hidden="true" />
      {text}
    </span>
  );
}

function timeOf(moment: string, language: string): string {
  return new Date(moment).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit', hour12: false });
}
