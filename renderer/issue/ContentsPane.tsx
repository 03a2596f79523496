import type { ContentsEntry } from '../../core/layout/frames/layout.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';
import './issue.css';
import '../ui/pane.css';

/** The contents as they will be printed: shown, never typed. A row leads to its item. */
export function ContentsPane({
  session,
  entries,
}: {
  readonly session: DocumentSession;
  readonly entries: readonly ContentsEntry[];
}) {
  const words = useWords(issueWords);
  const open = ({ item, section }: ContentsEntry) =>
    session.goTo(item === null ? { kind: 'section', section } : { kind: 'item', item });
  return (
    <section className="pane" aria-label={words.contents}>
      <div className="pane-head">
        <h2>{words.contents}</h2>
      </div>
      <div className="pane-scroll">
        <div className="pane-column">
          <p className="issue-hint">{words.contentsNote}</p>
          <ol className="issue-contents" aria-label={words.contentsList}>
            {entries.map((entry) => (
              <li key={entry.destination}>
                <button type="button" onClick={() => open(entry)}>
                  <span className="issue-contents-date">{entry.date}</span>
                  <span className="issue-contents-title">{entry.title}</span>
                  <span className="issue-contents-page">{words.page(entry.label)}</span>
                </button>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
