import type { Issue } from '../core/issue/issue.ts';
import type { Finding, Severity } from '../core/preflight/finding.ts';
import { sayFinding } from '../core/preflight/say-finding.ts';
import type { Language } from '../services/messages/message-facts.ts';

/** A finding as `check` prints it. */
export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  /** Headline of the item, title of the section; '' = the issue. */
  readonly place: string;
  readonly sentence: string;
  readonly section: string | null;
  readonly item: string | null;
  readonly block: string | null;
  readonly range: Finding['range'];
  readonly canBeFixed: boolean;
}

const grades: readonly Severity[] = ['error', 'warn', 'info'];

/** Gravest first, then in the order of the issue. */
export const reportFindings = (issue: Issue, findings: readonly Finding[], language: Language): readonly FindingReport[] => {
  const names = new Map(
    issue.sections.flatMap((section) => [[section.id as string, section.title] as const, ...headlinesOf(section)]),
  );
  const reports = findings.map((finding): FindingReport => {
    const { rule, severity, range, fix, place } = finding;
    const { section, item, block } = place;
    const name = names.get(item ?? section ?? '') ?? '';
    return {
      ...{ rule, severity, section, item, block, range },
      place: name.length > 60 ? `${name.slice(0, 59)}…` : name,
      sentence: sayFinding(finding, language),
      canBeFixed: fix !== null,
    };
  });
  return reports.sort((a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity));
};

function headlinesOf(section: Issue['sections'][number]): readonly (readonly [string, string])[] {
  return section.form === 'items' ? section.items.map(({ id, headline }) => [id, headline] as const) : [];
}
