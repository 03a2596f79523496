import type { IdSource } from '../../core/issue/ids.ts';
import { type Issue, type Masthead, newIssue, type Period } from '../../core/issue/issue.ts';
import { newItemSection, newTextSection, type Section } from '../../core/issue/section.ts';
import type { SectionDesign, Template } from '../../core/layout/template/template.ts';

/** The very first issue of a bulletin: the template's sections, empty, and a masthead still to be filled in. Later issues follow from the one before. */
export const startIssue = (ids: IdSource, template: Template, number: number, period: Period): Issue =>
  newIssue(ids, {
    template: template.id,
    number,
    year: Number(period.from.slice(0, 4)),
    period,
    masthead: emptyMasthead,
    sections: Object.entries(template.sections).map(([kind, design]) => emptySection(ids, kind, design)),
  });

const emptyMasthead: Masthead = { title: 'Điểm tin', publisher: [], website: '', facebook: '', slogan: '' };

function emptySection(ids: IdSource, kind: string, { master, name }: SectionDesign): Section {
  return master === 'text' ? newTextSection(ids, kind, name) : newItemSection(ids, kind, name);
}
