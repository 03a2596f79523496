import type { SetIssueField, SetMastheadField } from '../../core/issue/commands/command.ts';
import { daysBetween } from '../../core/issue/iso-date.ts';
import type { Issue, Period } from '../../core/issue/issue.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { typingGroup } from '../app/typing-group.ts';
import { DateField } from '../ui/DateField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';
import { NumberField } from './NumberField.tsx';

/** Number, week and masthead of the issue as forms. */
export function IssueDetails({ session, issue }: { readonly session: DocumentSession; readonly issue: Issue }) {
  const words = useWords(issueWords);
  const { period, masthead } = issue;
  const setIssue = (command: Omit<SetIssueField, 'type'>) => session.edit({ type: 'setIssueField', ...command } as SetIssueField);
  const setMasthead = (command: Omit<SetMastheadField, 'type'>, typed: string) =>
    session.edit({ type: 'setMastheadField', ...command } as SetMastheadField, { group: typingGroup(typed) });
  const setPeriod = (change: Partial<Period>) => {
    const value = { ...period, ...change };
    if (value.from <= value.to) setIssue({ field: 'period', value });
  };
  return (
    <div className="issue-details" onBlur={() => session.closeStep()}>
      <div className="pane-row">
        <NumberField
          label={words.number}
          value={issue.number}
          min={1}
          max={99999}
          wrong={words.numberWrong}
          onChange={(value) => setIssue({ field: 'number', value })}
        />
        <NumberField
          label={words.year}
          value={issue.year}
          min={1900}
          max={9999}
          wrong={words.yearWrong}
          onChange={(value) => setIssue({ field: 'year', value })}
        />
        <DateField
          label={words.from}
          value={period.from}
          week={period}
          year={issue.year}
          required
          onChange={(from) => from && setPeriod(from > period.to ? { from, to: from } : { from })}
        />
        <DateField
          label={words.to}
          value={period.to}
          week={period}
          year={issue.year}
          required
          onChange={(to) => to && setPeriod({ to })}
        />
        <span className="issue-days">{words.days(daysBetween(period.from, period.to) + 1)}</span>
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
