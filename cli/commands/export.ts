import { isIsoDate } from '../../core/issue/iso-date.ts';
import { sayWarning } from '../../core/layout/say-warning.ts';
import { exportPdf } from '../../services/export/export-pdf.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { failure } from '../../services/messages/failure.ts';
import type { Command } from '../command.ts';
import { overwritten } from '../keep-input.ts';
import { missingPictures } from '../missing-pictures.ts';
import { asJson, outputFile } from '../options.ts';
import { progressOn } from '../progress.ts';

export const exportCommand: Command = {
  takes: ['F'],
  options: {
    output: { ...outputFile, value: 'OUT.pdf' },
    edition: {
      type: 'string',
      value: 'screen',
      help: { vi: 'bản để đọc trên màn hình (mặc định)', en: 'for reading on a screen (default)' },
    },
    date: {
      type: 'string',
      value: 'ISO',
      help: {
        vi: 'thời điểm ghi trong PDF; cùng thời điểm thì cùng từng byte',
        en: 'moment written in the PDF; the same moment gives the same bytes',
      },
    },
    json: asJson,
  },
  async run({ files: [file = ''], text, flag, terminal }) {
    const edition = text('edition') ?? 'screen';
    if (edition !== 'screen') return failure('bad-value', { option: '--edition', value: edition, expected: 'screen' });
    const created = momentOf(text('date'));
    if (!created) return failure('bad-value', { option: '--date', value: text('date') ?? '', expected: '2026-06-22T08:00:00Z' });
    const target = text('output') ?? '';
    const refused = await overwritten(target, [file]);
    if (refused) return refused;
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    const missing = missingPictures(file, opened.missing);
    if (missing) return missing;
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) return laidOut;
    const onPage = progressOn(terminal, (page, of) =>
      terminal.language === 'vi' ? `Đang xuất trang ${page}/${of}` : `Writing page ${page}/${of}`,
    );
    const written = await exportPdf(laidOut, { source: file, target, edition, created, onPage });
    if (!written.ok) return written;
    const { layout } = laidOut;
    const warnings = layout.warnings.map((warning) => ({
      ...warning,
      message: sayWarning(warning, opened.issue, terminal.language),
    }));
    if (flag('json')) {
      terminal.print(JSON.stringify({ file: target, ...written.report, warnings }, null, 1));
      return 0;
    }
    const grave = warnings.filter(({ severity }) => severity !== 'info');
    for (const message of new Set(grave.map((warning) => warning.message))) terminal.say(message);
    const pages = layout.pages.length;
    terminal.print(terminal.language === 'vi' ? `Đã ghi “${target}”: ${pages} trang` : `Wrote “${target}”: ${pages} pages`);
    return 0;
  },
};

/** Now, unless a moment is named; null when it makes no sense. */
function momentOf(text: string | null): Date | null {
  if (text === null) return new Date();
  const moment = new Date(isIsoDate(text.slice(0, 10)) ? text : Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
