import type { Issue } from '../issue.ts';
import type { SetIssueField, SetMastheadField } from './command.ts';
import type { Applied } from './refusal.ts';

/** Fields of the issue itself. Their values are whole (a period, a list), so that nothing here can be refused. */
export const applyToIssue = (issue: Issue, command: SetIssueField | SetMastheadField): Applied => {
  if (command.type === 'setMastheadField') {
    const inverse = { ...command, value: issue.masthead[command.field] } as SetMastheadField;
    return { ok: true, issue: { ...issue, masthead: { ...issue.masthead, [command.field]: command.value } }, inverse };
  }
  const inverse = { ...command, value: issue[command.field] } as SetIssueField;
  return { ok: true, issue: { ...issue, [command.field]: command.value }, inverse };
};
