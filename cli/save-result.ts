import type { Issue } from '../core/issue/issue.ts';
import { printPeriod } from '../core/text/dates.ts';
import { saveIssueFile } from '../services/issue-file/save-issue-file.ts';
import type { MediaStore } from '../services/media/media-store.ts';
import type { Failure } from '../services/messages/failure.ts';
import type { ExitStatus, Terminal } from './command.ts';
import { missingPictures } from './missing-pictures.ts';

/** Saves what a command made and says so in one line; pictures that are missing are a finding. */
export const saveResult = async (
  file: string,
  issue: Issue,
  media: MediaStore,
  terminal: Terminal,
): Promise<ExitStatus | Failure> => {
  const saved = await saveIssueFile(file, issue, media);
  if (!saved.ok) return saved;
  const week = printPeriod(issue.period.from, issue.period.to, 'plain');
  const issueName = `${issue.number}/${issue.year}, ${week}`;
  terminal.print(terminal.language === 'vi' ? `Đã ghi “${file}”: số ${issueName}` : `Wrote “${file}”: issue ${issueName}`);
  return missingPictures(file, saved.missing) ?? 0;
};
