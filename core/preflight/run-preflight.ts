import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import type { Section } from '../issue/section.ts';
import { type CheckedText, textsOfItem, textsOfSection } from './checked-text.ts';
import { type Finding, type FoundPlace, nowhere } from './finding.ts';
import type { HouseStyle, PreflightOptions } from './preflight-context.ts';
import type { ItemRule, PlaceHit, Rule, SectionRule, TextHit, TextRule } from './rule.ts';
import { rules as allRules } from './rules.ts';

export interface Preflight {
  /** Everything that the rules find, in the order of the issue. Items that are the same objects as before are not looked at again. */
  readonly run: (issue: Issue) => readonly Finding[];
}

/** A preflight with one set of options; it remembers what it found in each item and section. */
export const createPreflight = (options: PreflightOptions, rules: readonly Rule[] = allRules): Preflight => {
  const active = rules.filter(({ id }) => options.severities[id] !== 'off');
  const textRules = active.filter((rule) => rule.scope === 'text');
  const itemRules = active.filter((rule) => rule.scope === 'item');
  const sectionRules = active.filter((rule) => rule.scope === 'section');
  const issueRules = active.filter((rule) => rule.scope === 'issue');
  const memories = { plain: newMemory(), official: newMemory() };

  const inItem = (item: Item, section: Section, house: HouseStyle): readonly Finding[] => {
    const { ofItems } = memories[house.dateStyle];
    const before = ofItems.get(item);
    if (before?.section === section.id) return before.findings;
    const findings = [
      ...checkTexts(textsOfItem(item, section), textRules, house, options),
      ...checkItem(item, section, itemRules, options),
    ];
    ofItems.set(item, { section: section.id, findings });
    return findings;
  };
  const inSection = (section: Section, house: HouseStyle): readonly Finding[] => {
    const { ofSections } = memories[house.dateStyle];
    const before = ofSections.get(section);
    if (before) return before;
    const findings = [
      ...checkTexts(textsOfSection(section), textRules, house, options),
      ...checkSection(section, sectionRules, options),
      ...(section.form === 'items' ? section.items.flatMap((item) => inItem(item, section, house)) : []),
    ];
    ofSections.set(section, findings);
    return findings;
  };
  return {
    run: (issue) => {
      const house = { dateStyle: issue.dateStyle ?? options.dateStyle };
      const found = issue.sections.flatMap((section) => inSection(section, house));
      const whole = issueRules.flatMap((rule) => rule.check(issue, options).map((hit) => placed(rule, hit, nowhere, options)));
      return [...found, ...whole];
    },
  };
};

/** What was found before, in one style of dates. */
interface Memory {
  readonly ofItems: WeakMap<Item, Remembered>;
  readonly ofSections: WeakMap<Section, readonly Finding[]>;
}

const newMemory = (): Memory => ({ ofItems: new WeakMap(), ofSections: new WeakMap() });

interface Remembered {
  readonly section: Section['id'];
  readonly findings: readonly Finding[];
}

function checkTexts(
  texts: readonly CheckedText[],
  rules: readonly TextRule[],
  house: HouseStyle,
  options: PreflightOptions,
): readonly Finding[] {
  return texts
    .filter(({ text }) => text !== '')
    .flatMap((text) => rules.flatMap((rule) => rule.check(text, house).map((hit) => inText(rule, hit, text, options))));
}

function checkItem(item: Item, section: Section, rules: readonly ItemRule[], options: PreflightOptions): readonly Finding[] {
  const place = { ...nowhere, section: section.id, item: item.id };
  return rules.flatMap((rule) => rule.check(item, section).map((hit) => placed(rule, hit, place, options)));
}

function checkSection(section: Section, rules: readonly SectionRule[], options: PreflightOptions): readonly Finding[] {
  const place = { ...nowhere, section: section.id };
  return rules.flatMap((rule) => rule.check(section).map((hit) => placed(rule, hit, place, options)));
}

function inText(rule: TextRule, hit: TextHit, { text, place }: CheckedText, options: PreflightOptions): Finding {
  const { start, end, facts = {}, fix } = hit;
  return {
    rule: rule.id,
    severity: severityOf(rule, hit, options),
    place,
    range: { start, end },
    words: text.slice(start, end),
    facts,
    other: null,
    fix: fix === undefined ? null : { words: fix },
    key: keyOf(rule, place, `${text.slice(Math.max(0, start - 12), end + 12)}`),
  };
}

function placed(rule: Rule, hit: PlaceHit, around: FoundPlace, options: PreflightOptions): Finding {
  const { range = null, words = '', facts = {}, fix = null, other = null, about = Object.values(facts).join(' ') } = hit;
  const place = { ...around, ...hit.place };
  return {
    rule: rule.id,
    severity: severityOf(rule, hit, options),
    place,
    range,
    words,
    facts,
    other,
    fix,
    key: keyOf(rule, place, about),
  };
}

function severityOf({ id, severity }: Rule, hit: TextHit | PlaceHit, { severities }: PreflightOptions): Finding['severity'] {
  const wanted = severities[id];
  return wanted === undefined || wanted === 'off' ? (hit.severity ?? severity) : wanted;
}

function keyOf({ id }: Rule, { section, item, field }: FoundPlace, about: string): string {
  return [id, item ?? section ?? '', field ?? '', about.trim()].join('|');
}
