import { layOut } from '../../services/export/lay-out.ts';
import { unreadablePicture } from '../../services/export/media-failure.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import type { Command } from '../command.ts';
import { missingPictures } from '../missing-pictures.ts';
import { asJson } from '../options.ts';
import { type PageMapReport, reportPageMap } from '../report-page-map.ts';

export const layoutCommand: Command = {
  takes: ['F'],
  options: { json: asJson },
  async run({ files: [file = ''], flag, terminal }) {
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) return laidOut;
    const report = reportPageMap(opened.issue, laidOut.layout, terminal.language);
    terminal.print(flag('json') ? JSON.stringify(report, null, 1) : inLines(report));
    return missingPictures(file, opened.missing) ?? unreadablePicture(laidOut.layout, file) ?? 0;
  },
};

function inLines({ contents, warnings }: PageMapReport): string {
  const entries = contents.map(({ label, date, title }) => [label.padStart(4), date.padEnd(11), title].join('  '));
  return [...entries, ...warnings.map(({ severity, message }) => `${severity}: ${message}`)].join('\n');
}
