import { extname } from 'node:path';
import { sayDoubt } from '../../core/importing/doubt-sentences.vi.ts';
import type { Doubt, FoundCounts } from '../../core/importing/import-result.ts';
import { importText } from '../../core/importing/import-text.ts';
import { readText } from '../../services/files/read-text.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { sayDoubtInEnglish } from '../../services/messages/doubts-en.ts';
import { failure } from '../../services/messages/failure.ts';
import { randomIds } from '../../services/random-ids.ts';
import { defaultTemplate } from '../../services/templates/load-template.ts';
import type { Command, Terminal } from '../command.ts';
import { overwritten } from '../keep-input.ts';
import { asJson, outputFile } from '../options.ts';

const readable = ['.txt', '.md'];

export const importCommand: Command = {
  takes: ['FILE'],
  options: { output: outputFile, json: asJson },
  details: {
    vi: 'In ra những gì tìm được, những chỗ chưa chắc và số dòng chưa có chỗ. Chữ chưa có chỗ được giữ trong tệp số báo.',
    en: 'Prints what was found, what is doubtful and what was left over. Text without a place is kept in the issue file.',
  },
  async run({ files: [file = ''], text, flag, terminal }) {
    const extension = extname(file).toLowerCase();
    if (!readable.includes(extension))
      return failure('unsupported-import', { file, extension: extension === '' ? '(?)' : extension });
    const target = text('output') ?? '';
    const refused = await overwritten(target, [file]);
    if (refused) return refused;
    const read = await readText(file);
    if (!read.ok) return read;
    const imported = importText(read.text, { ids: randomIds, template: defaultTemplate });
    if (imported.status === 'failed') return failure(`import-${imported.code}`, { file });
    const saved = await saveIssueFile(target, imported.issue, noMedia);
    if (!saved.ok) return saved;
    const { doubts, found, issue } = imported;
    const sentences = doubts.map((doubt) => ({ ...doubt, message: say(doubt, terminal) }));
    if (flag('json'))
      terminal.print(
        JSON.stringify({ number: issue.number, year: issue.year, found, doubts: sentences, leftovers: issue.leftovers }, null, 1),
      );
    else terminal.print(report(found, sentences, terminal));
    return 0;
  },
};

function say(doubt: Doubt, { language }: Terminal): string {
  return language === 'vi' ? sayDoubt(doubt) : sayDoubtInEnglish(doubt);
}

function report(
  found: FoundCounts,
  doubts: readonly { readonly line: number; readonly message: string }[],
  { language }: Terminal,
): string {
  const words =
    language === 'vi'
      ? {
          found: 'Tìm được',
          sections: 'chuyên mục',
          items: 'tin',
          leftovers: 'dòng chưa có chỗ',
          doubts: 'chỗ cần xem lại',
          line: 'dòng',
        }
      : { found: 'Found', sections: 'sections', items: 'items', leftovers: 'lines left over', doubts: 'doubts', line: 'line' };
  const counts = [
    `${found.sections} ${words.sections}`,
    `${found.items} ${words.items}`,
    `${doubts.length} ${words.doubts}`,
    `${found.leftovers} ${words.leftovers}`,
  ];
  const lines = doubts.map(({ line, message }) => (line > 0 ? `  ${words.line} ${line}: ${message}` : `  ${message}`));
  return [`${words.found}: ${counts.join(', ')}`, ...lines].join('\n');
}
