import type { Issue } from '../issue/issue.ts';
import type { Section } from '../issue/section.ts';
import { nowhere } from './galley/draft.ts';
import type { SectionDesign, Template } from './template/template.ts';
import type { Ink } from './text/words.ts';
import type { LayoutWarning } from './warning.ts';

/** A section that will be printed, with what is derived for it. */
export interface PrintedSection {
  readonly section: Section;
  /** 0 for the first printed section. */
  readonly index: number;
  /** Roman numeral of `index` + 1. */
  readonly numeral: string;
  /** In running heads, contents and the band. */
  readonly name: string;
  readonly design: SectionDesign;
  readonly ink: Ink;
}

export interface Collected {
  readonly sections: readonly PrintedSection[];
  readonly warnings: readonly LayoutWarning[];
}

/** First stage: which sections are printed, how they are numbered, named and coloured. Empty sections are left out, with a warning. */
export function collect(issue: Issue, template: Template): Collected {
  const warnings: LayoutWarning[] = [];
  const sections: PrintedSection[] = [];
  let others = 0;
  for (const section of issue.sections) {
    const place = { ...nowhere, section: section.id };
    const known = template.sections[section.kind];
    const design = known ?? template.otherSections[others++ % Math.max(1, template.otherSections.length)];
    if (known === undefined)
      warnings.push({ key: 'unknown-section-kind', severity: 'info', place, facts: { kind: section.kind } });
    const isEmpty = section.form === 'items' ? section.items.length === 0 : section.blocks.length === 0;
    if (isEmpty) warnings.push({ key: 'section-empty', severity: 'warn', place, facts: { title: section.title } });
    if (isEmpty || design === undefined) continue;
    const name = section.shortTitle || (known === undefined ? section.title : '') || design.name;
    const index = sections.length;
    const ink = { section: design.color, tint: design.tint };
    sections.push({ section, index, numeral: romanNumeral(index + 1), name, design: fittingDesign(section, design), ink });
  }
  return { sections, warnings };
}

/** A section of items cannot be set by the master for running text, nor the other way round. */
function fittingDesign(section: Section, design: SectionDesign): SectionDesign {
  if (section.form === 'text') return { ...design, master: 'text' };
  return design.master === 'text' ? { ...design, master: 'news' } : design;
}

/** 1 -> I, 4 -> IV; up to 399. */
export function romanNumeral(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let numeral = '';
  for (const [step, letters] of steps) {
    while (rest >= step) {
      numeral += letters;
      rest -= step;
    }
  }
  return numeral;
}
