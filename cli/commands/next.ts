import { nextIssue } from '../../core/issue/next-issue.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { randomIds } from '../../services/random-ids.ts';
import type { Command } from '../command.ts';
import { overwritten } from '../keep-input.ts';
import { outputFile } from '../options.ts';
import { saveResult } from '../save-result.ts';

export const nextCommand: Command = {
  takes: ['F'],
  options: { output: outputFile },
  details: {
    vi: 'Số tăng 1, tuần tiếp theo (7 ngày sau); giữ măng sét, mẫu trình bày và các chuyên mục; bỏ tin, bài, ảnh và phần còn lại.',
    en: 'Number + 1, week + 7 days; masthead, template and sections are kept; items, texts, pictures and leftovers are not.',
  },
  async run(input) {
    const target = input.text('output') ?? '';
    const refused = await overwritten(target, input.files);
    if (refused) return refused;
    const opened = await openIssueFile(input.files[0] ?? '');
    if (!opened.ok) return opened;
    return saveResult(target, nextIssue(opened.issue, randomIds), noMedia, input.terminal);
  },
};
