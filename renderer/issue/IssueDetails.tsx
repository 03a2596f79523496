import type { SetIssueField, SetMastheadField } from '../../core/issue/commands/command.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { NextStart } from '../../core/issue/next-issue.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { typingGroup } from '../app/typing-group.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';
import { StartFields } from './StartFields.tsx';

/** Number, week and masthead of the issue as forms. */
export function IssueDetails({ session, issue }: { readonly session: DocumentSession; readonly issue: Issue }) {
  const words = useWords(issueWords);
  const { period, masthead } = issue;
  const setIssue = (command: Omit<SetIssueField, 'type'>) => session.edit({ type: 'setIssueField', ...command } as SetIssueField);
  const setMasthead = (command: Omit<SetMastheadField, 'type'>, typed: string) =>
    session.edit({ type: 'setMastheadField', ...command } as SetMastheadField, { group: typingGroup(typed) });
  const setStart = ({ number, year, period: week }: NextStart) => {
    if (number !== issue.number) setIssue({ field: 'number', value: number });
    if (year !== issue.year) setIssue({ field: 'year', value: year });
    // A week that would run backwards moves its other day along.
    const isMoved = week.from !== period.from || week.to !== period.to;
    const value =
      week.from <= week.to
        ? week
        : week.from === period.from
          ? { from: week.to, to: week.to }
          : { from: week.from, to: week.from };
    if (isMoved) setIssue({ field: 'period', value });
  };
  return (
    <div className="issue-details" onBlur={() => session.closeStep()}>
      <StartFields start={issue} onChange={setStart} />
      <div>
        <h3 className="issue-heading">{words.dateStyle}</h3>
        <Segmented
          label={words.dateStyle}
          value={issue.dateStyle ?? 'template'}
          onChange={(value) => setIssue({ field: 'dateStyle', value: value === 'template' ? null : value })}
          options={[
            { value: 'template', label: words.dateOfTemplate },
            { value: 'plain', label: words.datePlain },
            { value: 'official', label: words.dateOfficial },
          ]}
        />
      </div>
      <h3 className="issue-heading">{words.masthead}</h3>
      <TextField
        label={words.mastheadTitle}
        value={masthead.title}
        onChange={(value) => setMasthead({ field: 'title', value }, value)}
      />
      <TextArea
        label={words.publisher}
        rows={2}
        value={masthead.publisher.join('\n')}
        onChange={(value) => setMasthead({ field: 'publisher', value: value.split('\n') }, value)}
        onBlur={() => {
          const value = masthead.publisher.filter((line) => line.trim() !== '');
          if (value.length !== masthead.publisher.length) setMasthead({ field: 'publisher', value }, '');
        }}
      />
      <div className="pane-row">
        <TextField
          label={words.website}
          value={masthead.website}
          onChange={(value) => setMasthead({ field: 'website', value }, value)}
        />
        <TextField
          label={words.facebook}
          value={masthead.facebook}
          onChange={(value) => setMasthead({ field: 'facebook', value }, value)}
        />
      </div>
      <TextField
        label={words.slogan}
        value={masthead.slogan}
        onChange={(value) => setMasthead({ field: 'slogan', value }, value)}
      />
    </div>
  );
}
