import type { ItemId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';
import type { DateStyle } from '../text/dates.ts';
import type { Severity } from './finding.ts';
import type { Registry } from './registry/registry.ts';

/** An item of a past issue that says what one of this issue says. */
export interface PublishedBefore {
  readonly headline: string;
  readonly number: number;
  readonly year: number;
  readonly verdict: 'same' | 'similar';
  /** Which of the two is more alike. */
  readonly by: 'headline' | 'body';
}

/** What is known around an issue. */
export interface PreflightContext {
  /** The issue of the week before; null = not known. */
  readonly previous: Issue | null;
  /** What the office keeps: sources, abbreviations, officials. */
  readonly registry: Registry;
  /** What the archive has like an item of this issue: the most alike. */
  readonly published: ReadonlyMap<ItemId, PublishedBefore>;
}

/** An issue of which nothing else is known. */
export const aloneWith = (registry: Registry): PreflightContext => ({ previous: null, registry, published: new Map() });

/** How the house writes. */
export interface HouseStyle {
  readonly dateStyle: DateStyle;
}

/** By rule id; 'off' = the rule does not run. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** What a template says of the checks. */
export interface TemplateChecks extends HouseStyle {
  /** Where it wants another severity than the rule's own. */
  readonly severities: Severities;
}

export type PreflightOptions = PreflightContext & TemplateChecks;
