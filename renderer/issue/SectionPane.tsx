import type { ReactNode } from 'react';
import type { SetSectionField } from '../../core/issue/commands/command.ts';
import type { IdSource } from '../../core/issue/ids.ts';
import type { Section } from '../../core/issue/section.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { typingGroup } from '../app/typing-group.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';
import { type Converted, useSectionPaste } from './use-section-paste.ts';
import './issue.css';
import '../ui/pane.css';

export interface SectionPaneProps {
  readonly session: DocumentSession;
  readonly section: Section;
  /** The editor of its text; null for a section of items. */
  readonly body: ReactNode;
  readonly foot: ReactNode;
  readonly onAddItem: (section: Section) => void;
  readonly ids: IdSource;
  /** So many items were made of what was pasted. */
  readonly onPasted: (count: number, converted: Converted | null) => void;
}

/** A section: its titles, and the running text of one that has no items. */
export function SectionPane({ session, section, body, foot, onAddItem, ids, onPasted }: SectionPaneProps) {
  const words = useWords(issueWords);
  useSectionPaste(session, section, ids, onPasted);
  const set = (field: 'title' | 'shortTitle', value: string) => {
    const command: SetSectionField = { type: 'setSectionField', section: section.id, field, value };
    session.edit(command, { group: typingGroup(value) });
  };
  return (
    <section className="pane" aria-label={words.section}>
      <div className="pane-head">
        <h2>{section.shortTitle || section.title}</h2>
      </div>
      <div className="pane-scroll">
        <div className="pane-column">
          <div className="pane-row" onBlur={() => session.closeStep()}>
            <TextField label={words.titlePrinted} value={section.title} onChange={(value) => set('title', value)} />
            <TextField label={words.shortTitle} value={section.shortTitle} onChange={(value) => set('shortTitle', value)} />
          </div>
          {body ?? <NoText section={section} onAddItem={onAddItem} />}
        </div>
      </div>
      {foot}
    </section>
  );
}

function NoText({ section, onAddItem }: Pick<SectionPaneProps, 'section' | 'onAddItem'>) {
  const words = useWords(issueWords);
  const count = section.form === 'items' ? section.items.length : 0;
  return (
    <div className="issue-empty">
      <strong>{count === 0 ? words.emptySection : words.inSection(count)}</strong>
      <p>{words.emptySectionNote}</p>
      <Button look="primary" onClick={() => onAddItem(section)}>
        {words.addItem}
      </Button>
    </div>
  );
}
