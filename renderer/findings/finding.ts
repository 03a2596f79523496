import type { Issue } from '../../core/issue/issue.ts';
import { sayWarning } from '../../core/layout/say-warning.ts';
import type { LayoutWarning } from '../../core/layout/warning.ts';
import type { Spot } from '../app/current.ts';
import { spotAt } from './spot-at.ts';

/** Something to look at before the issue is exported. */
export interface Finding {
  readonly key: string;
  readonly severity: LayoutWarning['severity'];
  readonly sentence: string;
  readonly spot: Spot;
}

/** What the layout could not do, as findings: gravest first, the same sentence about one place once. */
export const findingsOf = (issue: Issue, warnings: readonly LayoutWarning[], language: 'vi' | 'en'): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const warning of warnings) {
    const sentence = sayWarning(warning, issue, language);
    const key = [warning.key, warning.place.section, warning.place.item, warning.place.block, sentence].join(' ');
    if (!found.has(key)) found.set(key, { key, severity: warning.severity, sentence, spot: spotAt(warning.place) });
  }
  return [...found.values()].sort((a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity));
};

const grades: readonly Finding['severity'][] = ['error', 'warn', 'info'];
