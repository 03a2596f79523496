import { dirname } from 'node:path';
import { applyCommands } from '../../services/commands/apply-commands.ts';
import { parseJson } from '../../services/files/parse-json.ts';
import { readText } from '../../services/files/read-text.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { withAddedMedia } from '../../services/media/memory-media.ts';
import { failure } from '../../services/messages/failure.ts';
import { randomIds } from '../../services/random-ids.ts';
import type { Command } from '../command.ts';
import { overwritten } from '../keep-input.ts';
import { outputFile } from '../options.ts';
import { saveResult } from '../save-result.ts';

export const applyCommand: Command = {
  takes: ['F', 'COMMANDS.json'],
  options: { output: outputFile },
  details: {
    vi: 'Tệp JSON chứa một lệnh hoặc một danh sách lệnh; docs/commands.md mô tả từng lệnh. Thực hiện tất cả hoặc không lệnh nào.',
    en: 'The JSON file holds one command or a list; docs/commands.md describes them. All of them are applied or none.',
  },
  async run({ files: [file = '', list = ''], text, terminal }) {
    const target = text('output') ?? '';
    // The issue itself may be: edited in place it keeps what it had.
    const refused = await overwritten(target, [list]);
    if (refused) return refused;
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    const read = await readText(list);
    if (!read.ok) return read;
    const json = parseJson(read.text);
    if (!json.ok) return failure('not-json', { file: list, detail: json.detail });
    const commands = { file: list, folder: dirname(list), json: json.value, language: terminal.language };
    const applied = await applyCommands(opened.issue, commands, randomIds);
    if (!applied.ok) return applied;
    return saveResult(target, applied.issue, withAddedMedia(opened.media, applied.added), terminal);
  },
};
