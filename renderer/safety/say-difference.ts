import type { IssueDifference } from '../../core/issue/compare-issues.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { safetyWords } from '../words/safety.words.ts';

type Words = (typeof safetyWords)['vi'];

/** A difference as a sentence; titles come from whichever of the two issues has what it is about. */
export const sayDifference = (difference: IssueDifference, issues: readonly Issue[], words: Words): string => {
  switch (difference.kind) {
    case 'facts':
      return words.facts;
    case 'section-added':
      return words.sectionAdded(sectionTitle(difference.section, issues));
    case 'section-removed':
      return words.sectionRemoved(sectionTitle(difference.section, issues));
    case 'section-changed':
      return words.sectionChanged(sectionTitle(difference.section, issues), difference.blocks);
    case 'item-added':
      return words.itemAdded(headlineOf(difference.item, issues, words));
    case 'item-removed':
      return words.itemRemoved(headlineOf(difference.item, issues, words));
    case 'item-moved':
      return words.itemMoved(headlineOf(difference.item, issues, words));
    case 'item-changed': {
      const blocks = difference.blocks > 0 ? [words.blocksDiffer(difference.blocks)] : [];
      const what = [...difference.fields.map(words.fieldNames), ...blocks].join(', ');
      return words.itemChanged(headlineOf(difference.item, issues, words), what);
    }
  }
};

function sectionTitle(id: string, issues: readonly Issue[]): string {
  const section = issues.flatMap(({ sections }) => sections).find((one) => one.id === id);
  return section?.shortTitle || section?.title || '';
}

function headlineOf(id: string, issues: readonly Issue[], words: Words): string {
  const sections = issues.flatMap((issue) => issue.sections);
  const items = sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  return items.find((item) => item.id === id && item.headline !== '')?.headline ?? words.untitled;
}
