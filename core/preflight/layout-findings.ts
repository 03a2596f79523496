import type { LayoutWarning, WarningKey } from '../layout/warning.ts';
import { type Finding, nowhere } from './finding.ts';

const prefix = 'layout:';

/** What the layout could not do, as findings; the same about one place once. */
export const layoutFindings = (warnings: readonly LayoutWarning[]): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const { key: warning, severity, place, facts } of warnings) {
    const { section, item, block } = place;
    const key = [`${prefix}${warning}`, item ?? section ?? '', block ?? '', Object.values(facts).join(' ')].join('|');
    if (found.has(key)) continue;
    const where = { ...nowhere, section, item, block };
    found.set(key, {
      rule: `${prefix}${warning}`,
      severity,
      place: where,
      range: null,
      words: '',
      facts,
      other: null,
      fix: null,
      key,
    });
  }
  return [...found.values()];
};

/** The layout's name for a finding of the layout; null = a rule found it. */
export const layoutKey = (rule: string): WarningKey | null =>
  rule.startsWith(prefix) ? (rule.slice(prefix.length) as WarningKey) : null;
