import { layoutFindings } from '../../core/preflight/layout-findings.ts';
import { usualRegistry } from '../../core/preflight/registry/registry.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { templateChecks } from '../../core/preflight/template-checks.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { loadTemplate } from '../../services/templates/load-template.ts';
import type { Command } from '../command.ts';
import { asJson } from '../options.ts';
import { type FindingReport, reportFindings } from '../report-findings.ts';

export const checkCommand: Command = {
  takes: ['F'],
  options: {
    json: asJson,
    previous: {
      type: 'string',
      value: 'F0',
      help: {
        vi: 'tệp của số trước, để tìm chỗ còn nguyên như số trước',
        en: 'the issue before, to find what is still the same',
      },
    },
    all: { type: 'boolean', help: { vi: 'in cả gợi ý', en: 'prints hints, too' } },
  },
  async run({ files: [file = ''], flag, text, terminal }) {
    const opened = await openIssueFile(file);
    if (!opened.ok) return opened;
    const before = text('previous');
    const previous = before === null ? null : await openIssueFile(before);
    if (previous && !previous.ok) return previous;
    const loaded = await loadTemplate(opened.issue.template);
    if (!loaded.ok) return loaded;
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) return laidOut;
    const preflight = createPreflight({
      previous: previous?.issue ?? null,
      registry: usualRegistry,
      ...templateChecks(loaded.template),
    });
    const findings = [...preflight.run(opened.issue), ...layoutFindings(laidOut.layout.warnings)];
    const reports = reportFindings(opened.issue, findings, terminal.language);
    const shown = flag('all') || flag('json') ? reports : reports.filter(({ severity }) => severity !== 'info');
    terminal.print(flag('json') ? JSON.stringify(shown, null, 1) : inLines(shown));
    return reports.some(({ severity }) => severity !== 'info') ? 1 : 0;
  },
};

function inLines(reports: readonly FindingReport[]): string {
  return reports.map(({ severity, place, sentence }) => `${severity}: ${place === '' ? '' : `${place}: `}${sentence}`).join('\n');
}
