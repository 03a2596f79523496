import { exportPagePictures } from '../../services/export/export-page-pictures.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { unreadablePicture } from '../../services/export/media-failure.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { failure } from '../../services/messages/failure.ts';
import type { Command } from '../command.ts';
import { missingPictures } from '../missing-pictures.ts';
import { outputFile, wholeNumber } from '../options.ts';
import { progressOn } from '../progress.ts';

export const pagesCommand: Command = {
  takes: ['F'],
  options: {
    output: {
      ...outputFile,
      value: 'DIR',
      help: { vi: 'thư mục chứa ảnh; được tạo nếu chưa có', en: 'folder of the pictures; made if it is not there' },
    },
    format: { type: 'string', value: 'png|jpeg', help: { vi: 'loại ảnh (mặc định png)', en: 'kind of picture (default png)' } },
    dpi: { type: 'string', value: 'N', help: { vi: 'số điểm ảnh mỗi inch (mặc định 150)', en: 'pixels an inch (default 150)' } },
  },
  async run(input) {
    const { files, text, terminal } = input;
    const file = files[0] ?? '';
    const dpi = text('dpi') === null ? { ok: true as const, value: 150 } : wholeNumber(input, 'dpi', 20, 600);
    if (!dpi.ok) return dpi;
    const format = text('format') ?? 'png';
    if (format !== 'png' && format !== 'jpeg')
      return failure('bad-value', { option: '--format', value: format, expected: 'png, jpeg' });
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) return laidOut;
    const onPage = progressOn(terminal, (page, of) =>
      terminal.language === 'vi' ? `Đang vẽ trang ${page}/${of}` : `Drawing page ${page}/${of}`,
    );
    const folder = text('output') ?? '';
    const written = await exportPagePictures(laidOut, { source: file, folder, dpi: dpi.value, format, onPage });
    if (!written.ok) return written;
    terminal.print(written.files.join('\n'));
    return missingPictures(file, opened.missing) ?? unreadablePicture(laidOut.layout, file) ?? 0;
  },
};
