import type { Issue } from '../../core/issue/issue.ts';
import { type Fix, type Finding as Found, nowhere, type Severity } from '../../core/preflight/finding.ts';
import { sayFinding } from '../../core/preflight/say-finding.ts';
import type { Spot } from '../app/current.ts';
import { rowKey } from './row-key.ts';
import { spotAt } from './spot-at.ts';

/** Something to look at before the issue is exported, as the window shows it. */
export interface Finding {
  /** Unique in the list; the same after a change elsewhere. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  /** Section › date headline. */
  readonly place: string;
  readonly spot: Spot;
  /** Words of the fix; '' = a fix without words; null = none. */
  readonly fix: string | null;
  readonly found: Found;
}

export interface IgnoredRow {
  readonly key: string;
  readonly sentence: string;
  readonly place: string;
  readonly reason: string;
}

const grades: readonly Severity[] = ['error', 'warn', 'info'];

/** Findings that are not left as they are, the gravest first, each once. */
export const shownFindings = (issue: Issue, found: readonly Found[], language: 'vi' | 'en'): readonly Finding[] => {
  const left = new Set(issue.ignored.map(({ key }) => key));
  const rows = new Map<string, Finding>();
  for (const one of found) {
    const key = rowKey(one);
    if (!left.has(one.key) && !rows.has(key)) rows.set(key, { ...rowOf(one, issue, language), key });
  }
  return [...rows.values()].sort((a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity));
};

/** Findings that the editor left as they are; what is gone from the text is not listed. */
export const ignoredRows = (issue: Issue, found: readonly Found[], language: 'vi' | 'en'): readonly IgnoredRow[] =>
  issue.ignored.flatMap(({ key, reason }) => {
    const one = found.find((finding) => finding.key === key);
    if (!one) return [];
    const { sentence, place } = rowOf(one, issue, language);
    return [{ key, reason, sentence, place }];
  });

function rowOf(found: Found, issue: Issue, language: 'vi' | 'en'): Finding {
  const { rule, severity, place, range, fix, key } = found;
  return {
    ...{ key, rule, severity, found },
    sentence: sayFinding(found, language),
    place: placeName(issue, found.place),
    spot: spotAt(place, range?.start ?? 0),
    fix: fixWords(fix),
  };
}

function fixWords(fix: Fix | null): string | null {
  if (fix === null) return null;
  return 'words' in fix ? fix.words : '';
}

function placeName(issue: Issue, { section, item }: Found['place'] = nowhere): string {
  const home = issue.sections.find(({ id }) => id === section);
  if (!home) return '';
  const name = home.shortTitle || home.title;
  const one = home.form === 'items' ? home.items.find(({ id }) => id === item) : undefined;
  if (!one) return name;
  const [, month, day] = (one.date ?? '').split('-').map(Number);
  return `${name} › ${one.date === null ? '' : `${day}/${month} `}${one.headline}`;
}
