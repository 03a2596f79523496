import type { Issue } from '../../core/issue/issue.ts';
import { layoutFindings } from '../../core/preflight/layout-findings.ts';
import type { PreflightContext } from '../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { templateChecks } from '../../core/preflight/template-checks.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { createLibrary } from '../../services/library/create-library.ts';
import { publishedBefore } from '../../services/library/published-before.ts';
import type { Failure } from '../../services/messages/failure.ts';
import { loadTemplate } from '../../services/templates/load-template.ts';
import { userFolders } from '../../services/user-folders.ts';
import type { Command } from '../command.ts';
import { asJson, previousFile } from '../options.ts';
import { type FindingReport, reportFindings } from '../report-findings.ts';

export const checkCommand: Command = {
  takes: ['F'],
  options: {
    json: asJson,
    previous: previousFile,
    archive: {
      type: 'string',
      value: 'DIR',
      help: { vi: 'thư mục các số cũ, để tìm tin đã đăng', en: 'folder of past issues, to find what they had already' },
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
    const archive = text('archive');
    const published = archive === null ? new Map() : await publishedIn(archive, opened.issue);
    if ('ok' in published) return published;
    const around = { previous: previous?.issue ?? null, registry: usualRegistry, published };
    const preflight = createPreflight({ ...around, ...templateChecks(loaded.template) });
    const findings = [...preflight.run(opened.issue), ...layoutFindings(laidOut.layout.warnings)];
    const reports = reportFindings(opened.issue, findings, terminal.language);
    const shown = flag('all') || flag('json') ? reports : reports.filter(({ severity }) => severity !== 'info');
    terminal.print(flag('json') ? JSON.stringify(shown, null, 1) : inLines(shown));
    return reports.some(({ severity }) => severity !== 'info') ? 1 : 0;
  },
};

async function publishedIn(folder: string, issue: Issue): Promise<PreflightContext['published'] | Failure> {
  const library = createLibrary({ folder, dataFolder: userFolders().userFolder });
  try {
    const scanned = await library.rescan();
    return scanned.ok ? await publishedBefore(library, issue) : scanned;
  } finally {
    await library.close();
  }
}

function inLines(reports: readonly FindingReport[]): string {
  return reports.map(({ severity, place, sentence }) => `${severity}: ${place === '' ? '' : `${place}: `}${sentence}`).join('\n');
}
