import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import type { Section } from '../issue/section.ts';
import { type CheckedText, textsOfItem, textsOfSection } from './checked-text.ts';

interface Remembered {
  readonly section: Section['id'];
  readonly texts: readonly CheckedText[];
}

const ofItems = new WeakMap<Item, Remembered>();

/** All texts of an issue in order; those of an item are the same objects as long as the item is. */
export const textsOfIssue = ({ sections }: Issue): readonly CheckedText[] =>
  sections.flatMap((section) => [
    ...textsOfSection(section),
    ...(section.form === 'items' ? section.items.flatMap((item) => rememberedTexts(item, section)) : []),
  ]);

/** What a rule makes of a text, made once for each. */
export const rememberedOf = <T>(make: (text: CheckedText) => T): ((text: CheckedText) => T) => {
  const known = new WeakMap<CheckedText, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.made;
    const made = make(text);
    known.set(text, { made });
    return made;
  };
};

function rememberedTexts(item: Item, section: Section): readonly CheckedText[] {
  const before = ofItems.get(item);
  if (before?.section === section.id) return before.texts;
  const texts = textsOfItem(item, section);
  ofItems.set(item, { section: section.id, texts });
  return texts;
}
