import type { ItemId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import type { Section } from '../issue/section.ts';
import type { CheckedText } from './checked-text.ts';
import type { Facts, Fix, FoundPlace, Severity } from './finding.ts';
import type { HouseStyle, PreflightContext } from './preflight-context.ts';

interface RuleBase {
  /** Kebab-case, unique; also the name of its file. */
  readonly id: string;
  /** Classes of errors in printed issues that it finds, such as E6.3. */
  readonly classes: readonly string[];
  /** A template may give another. */
  readonly severity: Severity;
  /** Whether it ever proposes a fix. */
  readonly fixes: boolean;
  readonly words: Readonly<Record<'vi' | 'en', RuleWords>>;
}

export interface RuleWords {
  /** What the rule looks for, for lists of rules. */
  readonly title: string;
  /** What is wrong here, why, and what to do: one or two short sentences. */
  readonly say: (facts: Facts) => string;
}

/** Found in one text. Left out: `facts` = none, `fix` = none, `severity` = the rule's. */
export interface TextHit {
  readonly start: number;
  readonly end: number;
  readonly facts?: Facts;
  /** Words for the stretch. */
  readonly fix?: string;
  readonly severity?: Severity;
}

/** Found elsewhere than in one text; the place is completed with section and item. */
export interface PlaceHit {
  readonly place: Partial<FoundPlace>;
  readonly range?: { readonly start: number; readonly end: number };
  /** The letters of the range. */
  readonly words?: string;
  readonly facts?: Facts;
  readonly fix?: Fix;
  readonly severity?: Severity;
  /** Another item that it is about. */
  readonly other?: ItemId;
  /** Words that tell this hit from others of the rule in the item; left out = the facts. */
  readonly about?: string;
}

/** Looks at one text at a time: runs again only for items that changed. */
export interface TextRule extends RuleBase {
  readonly scope: 'text';
  readonly check: (text: CheckedText, house: HouseStyle) => readonly TextHit[];
}

/** Looks at one item at a time. */
export interface ItemRule extends RuleBase {
  readonly scope: 'item';
  readonly check: (item: Item, section: Section) => readonly PlaceHit[];
}

/** Looks at one section of running text at a time. */
export interface SectionRule extends RuleBase {
  readonly scope: 'section';
  readonly check: (section: Section) => readonly PlaceHit[];
}

/** Looks at the whole issue and what is known around it. */
export interface IssueRule extends RuleBase {
  readonly scope: 'issue';
  readonly check: (issue: Issue, context: PreflightContext) => readonly PlaceHit[];
}

export type Rule = TextRule | ItemRule | SectionRule | IssueRule;
