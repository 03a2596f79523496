import { daysAfter } from '../../core/issue/iso-date.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { failure } from '../../services/messages/failure.ts';
import { randomIds } from '../../services/random-ids.ts';
import { defaultTemplate, loadTemplate } from '../../services/templates/load-template.ts';
import { startIssue } from '../../services/templates/start-issue.ts';
import type { Command } from '../command.ts';
import { day, outputFile, wholeNumber } from '../options.ts';
import { saveResult } from '../save-result.ts';

export const newCommand: Command = {
  takes: [],
  options: {
    number: { type: 'string', value: 'N', required: true, help: { vi: 'số của số báo', en: 'number of the issue' } },
    from: { type: 'string', value: 'YYYY-MM-DD', required: true, help: { vi: 'ngày đầu tuần', en: 'first day of the week' } },
    to: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: { vi: 'ngày cuối tuần (mặc định 6 ngày sau)', en: 'last day (default 6 days later)' },
    },
    template: {
      type: 'string',
      value: 'ID',
      help: { vi: `mẫu trình bày (mặc định ${defaultTemplate})`, en: `template (default ${defaultTemplate})` },
    },
    output: outputFile,
  },
  async run(input) {
    const number = wholeNumber(input, 'number', 1, 99999);
    if (!number.ok) return number;
    const from = day(input, 'from');
    if (!from.ok) return from;
    const to = input.text('to') === null ? { ok: true as const, value: daysAfter(from.value, 6) } : day(input, 'to');
    if (!to.ok) return to;
    if (to.value < from.value)
      return failure('bad-value', { option: '--to', value: to.value, expected: `YYYY-MM-DD ≥ ${from.value}` });
    const loaded = await loadTemplate(input.text('template') ?? defaultTemplate);
    if (!loaded.ok) return loaded;
    const issue = startIssue(randomIds, loaded.template, number.value, { from: from.value, to: to.value });
    return saveResult(input.text('output') ?? '', issue, noMedia, input.terminal);
  },
};
