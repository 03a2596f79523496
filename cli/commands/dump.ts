import { dumpIssue } from '../../core/issue/dump.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import type { Command } from '../command.ts';
import { missingPictures } from '../missing-pictures.ts';

export const dumpCommand: Command = {
  takes: ['F'],
  options: {},
  async run({ files: [file = ''], terminal }) {
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    terminal.print(JSON.stringify(dumpIssue(opened.issue), null, 1));
    return missingPictures(file, opened.missing) ?? 0;
  },
};
