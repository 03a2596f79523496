import { Circle, CircleCheck, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Issue } from '../../core/issue/issue.ts';
import { removeAt } from '../../core/issue/list-edits.ts';
import type { Section } from '../../core/issue/section.ts';
import { printPeriod } from '../../core/text/dates.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';
import { CoverVariantChoice } from './CoverVariantChoice.tsx';
import { IssueDetails } from './IssueDetails.tsx';
import './issue.css';
import '../ui/pane.css';

export interface CoverPaneProps {
  readonly session: DocumentSession;
  readonly issue: Issue;
  /** The strip of cover pictures. */
  readonly pictures: ReactNode;
  readonly onAddItem: (section: Section) => void;
}

/** The cover: what is still to do in a new issue, its pictures, number and week, masthead, and what an import left over. */
export function CoverPane({ session, issue, pictures, onAddItem }: CoverPaneProps) {
  const words = useWords(issueWords);
  const isNew = issue.sections.every(isEmpty);
  return (
    <section className="pane" aria-label={words.cover}>
      <div className="pane-head">
        <h2>{words.cover}</h2>
      </div>
      <div className="pane-scroll">
        <div className="pane-column">
          {isNew && <FirstSteps issue={issue} session={session} onAddItem={onAddItem} />}
          <h3 className="issue-heading">{words.numberAndWeek}</h3>
          <IssueDetails session={session} issue={issue} />
          <h3 className="issue-heading">{words.coverPictures}</h3>
          {pictures}
          <CoverVariantChoice
            value={issue.coverVariant}
            onChange={(value) => session.edit({ type: 'setIssueField', field: 'coverVariant', value, undo: 'now' })}
          />
          {issue.leftovers.length > 0 && <Leftovers session={session} issue={issue} />}
        </div>
      </div>
    </section>
  );
}

function FirstSteps({ issue, session, onAddItem }: Omit<CoverPaneProps, 'pictures'>) {
  const words = useWords(issueWords);
  const week = printPeriod(issue.period.from, issue.period.to, 'plain');
  return (
    <>
      <h3 className="issue-ready">{words.ready(issue.number)}</h3>
      <p className="issue-hint">{words.anyOrder}</p>
      <ul className="issue-steps">
        <Step done title={words.numberAndWeek} note={`${words.number} ${issue.number}, ${week}`} />
        <Step
          done={issue.coverPictures.length > 0 || issue.coverVariant === 'art'}
          title={words.coverPictures}
          note={words.noCoverPicture}
        />
        {issue.sections.map((section) => (
          <Step
            key={section.id}
            done={!isEmpty(section)}
            title={section.title}
            note={section.form === 'text' ? words.noText : words.noItems}
            action={
              section.form === 'text' ? (
                <Button look="outlined" onClick={() => session.goTo({ kind: 'section', section: section.id })}>
                  {words.write}
                </Button>
              ) : (
                <Button look="outlined" onClick={() => onAddItem(section)}>
                  {words.addItem}
                </Button>
              )
            }
          />
        ))}
      </ul>
    </>
  );
}

interface StepProps {
  readonly done: boolean;
  readonly title: string;
  readonly note: string;
  readonly action?: ReactNode;
}

function Step({ done, title, note, action }: StepProps) {
  const words = useWords(issueWords);
  const Icon = done ? CircleCheck : Circle;
  return (
    <li className="issue-step">
      <Icon size={20} aria-label={done ? words.done : words.open} role="img" />
      <div>
        <strong>{title}</strong>
        <span>{note}</span>
      </div>
      {action}
    </li>
  );
}

function Leftovers({ session, issue }: { readonly session: DocumentSession; readonly issue: Issue }) {
  const words = useWords(issueWords);
  return (
    <>
      <h3 className="issue-heading">{words.leftovers}</h3>
      <p className="issue-hint">{words.leftoversNote}</p>
      <ul className="issue-leftovers">
        {issue.leftovers.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a leftover line has no identity besides its place
          <li key={index}>
            <span>{line}</span>
            <IconButton
              label={words.dropLeftover}
              small
              onClick={() =>
                session.edit({ type: 'setIssueField', field: 'leftovers', value: removeAt(issue.leftovers, index), undo: 'now' })
              }
            >
              <X size={14} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  );
}

function isEmpty(section: Section): boolean {
  return section.form === 'text' ? section.blocks.length === 0 : section.items.length === 0;
}
