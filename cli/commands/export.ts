import { isIsoDate } from '../../core/issue/iso-date.ts';
import { sayWarning } from '../../core/layout/say-warning.ts';
import { aloneWith } from '../../core/preflight/preflight-context.ts';
import { sayPressFinding } from '../../core/preflight/press/say-press-finding.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import {
  type EditionId,
  editionIds,
  exportEdition,
  isEditionId,
  type MadeEdition,
} from '../../services/export/export-edition.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { checkForPress } from '../../services/export/press-check.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { failure } from '../../services/messages/failure.ts';
import type { Language } from '../../services/messages/message-facts.ts';
import type { Command } from '../command.ts';
import { overwritten } from '../keep-input.ts';
import { missingPictures } from '../missing-pictures.ts';
import { asJson, outputFile, previousFile } from '../options.ts';
import { progressOn } from '../progress.ts';

export const exportCommand: Command = {
  takes: ['F'],
  options: {
    output: { ...outputFile, value: 'OUT.pdf' },
    edition: {
      type: 'string',
      value: editionIds.join('|'),
      help: {
        vi: 'bản đọc (mặc định), bản nhẹ để gửi, bản in cho nhà in, bản in văn phòng, ảnh trang, ảnh từng tin',
        en: 'for a screen (default), light to send, for the press, for an office printer, pictures of pages, of items',
      },
    },
    trim: {
      type: 'string',
      value: 'A4|19x27',
      help: { vi: 'khổ của bản in (mặc định A4)', en: 'paper of the print edition (default A4)' },
    },
    profile: {
      type: 'string',
      value: 'FILE.icc',
      help: { vi: 'hồ sơ màu của nhà in', en: 'the printer’s own colour profile' },
    },
    imprint: {
      type: 'string',
      value: 'TEXT',
      help: {
        vi: 'thông tin in ấn ở trang cuối, các dòng cách nhau bằng “|”',
        en: 'imprint on the last page, lines parted by “|”',
      },
    },
    'no-fill': {
      type: 'boolean',
      help: { vi: 'không thêm trang trắng cho đủ bội số của 4', en: 'no blank pages up to a multiple of 4' },
    },
    previous: previousFile,
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
    if (!isEditionId(edition))
      return failure('bad-value', { option: '--edition', value: edition, expected: editionIds.join(', ') });
    const trim = text('trim') ?? 'A4';
    if (trim !== 'A4' && trim !== '19x27') return failure('bad-value', { option: '--trim', value: trim, expected: 'A4, 19x27' });
    const created = momentOf(text('date'));
    if (!created) return failure('bad-value', { option: '--date', value: text('date') ?? '', expected: '2026-06-22T08:00:00Z' });
    const target = text('output') ?? '';
    const refused = await overwritten(target, [file]);
    if (refused) return refused;
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    const before = text('previous');
    const previous = before === null ? null : await openIssueFile(before);
    if (previous && !previous.ok) return previous;
    const missing = missingPictures(file, opened.missing);
    if (missing) return missing;
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) return laidOut;
    const onPage = progressOn(terminal, (page, of) =>
      terminal.language === 'vi' ? `Đang xuất trang ${page}/${of}` : `Writing page ${page}/${of}`,
    );
    const imprint = (text('imprint') ?? '').split('|').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const press = { trim, imprint, fillSheets: !flag('no-fill'), profile: text('profile') } as const;
    const { issue, media } = opened;
    const written = await exportEdition(edition, laidOut, {
      issue,
      media,
      source: file,
      target,
      created,
      press,
      around: { ...aloneWith(usualRegistry), previous: previous?.issue ?? null },
      onPage,
    });
    if (!written.ok) return written;
    const { layout } = laidOut;
    const warnings = layout.warnings.map((warning) => ({
      ...warning,
      message: sayWarning(warning, opened.issue, terminal.language),
    }));
    if (flag('json')) {
      terminal.print(
        JSON.stringify({ file: target, pages: written.pages, bytes: written.size, ...written.report, warnings }, null, 1),
      );
      return 0;
    }
    const pressNotes =
      edition === 'print'
        ? checkForPress(laidOut, media, press).map((finding) => sayPressFinding(finding, terminal.language))
        : [];
    const grave = warnings.filter(({ severity }) => severity !== 'info');
    for (const message of new Set([...grave.map((warning) => warning.message), ...pressNotes])) terminal.say(message);
    const counted = countOf(edition, written, terminal.language);
    terminal.print(terminal.language === 'vi' ? `Đã ghi “${target}”${counted}` : `Wrote “${target}”${counted}`);
    return 0;
  },
};

/** Now, unless a moment is named; null when it makes no sense. */
function momentOf(text: string | null): Date | null {
  if (text === null) return new Date();
  const moment = new Date(isIsoDate(text.slice(0, 10)) ? text : Number.NaN);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** Pages of a PDF, files where there are several; a document counts nothing. */
function countOf(edition: EditionId, { pages, report }: MadeEdition, language: Language): string {
  if (report !== null) return language === 'vi' ? `: ${pages} trang` : `: ${pages} pages`;
  if (edition !== 'pages' && edition !== 'cards') return '';
  return language === 'vi' ? `: ${pages} tệp` : `: ${pages} files`;
}
