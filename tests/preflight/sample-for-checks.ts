import type { Issue } from '../../core/issue/issue.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { projectFile } from '../../services/project-root.ts';

/** The project's own sample issue: some 5,400 words that were written with care. */
export const sampleForChecks = async (): Promise<Issue> => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  return opened.issue;
};
