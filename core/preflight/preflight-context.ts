import type { Issue } from '../issue/issue.ts';
import type { Severity } from './finding.ts';
import type { Registry } from './registry/registry.ts';

/** What is known around an issue. */
export interface PreflightContext {
  /** The issue of the week before; null = not known. */
  readonly previous: Issue | null;
  /** What the office keeps: sources, abbreviations, officials. */
  readonly registry: Registry;
}

export interface PreflightOptions extends PreflightContext {
  /** By rule id, where a template wants another; 'off' = the rule does not run. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}
