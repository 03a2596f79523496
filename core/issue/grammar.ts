import type { Block } from './block.ts';
import type { Inline, InlineText } from './inline.ts';

/** Where blocks stand: in the body of an item, or in a section of running text. */
export type BlockPlace = 'item' | 'text';

export type Mark = 'bold' | 'italic' | 'link';

interface BlockRule {
  readonly places: readonly BlockPlace[];
  /** Marks that its text may carry; none = no text of its own. */
  readonly marks: readonly Mark[];
}

const everywhere: readonly BlockPlace[] = ['item', 'text'];
const allMarks: readonly Mark[] = ['bold', 'italic', 'link'];

/** Which blocks stand where and which marks their text carries. Validator, editor and documentation read this one table. */
export const grammar: { readonly [Type in Block['type']]: BlockRule } = {
  lead: { places: everywhere, marks: allMarks },
  paragraph: { places: everywhere, marks: allMarks },
  heading: { places: everywhere, marks: ['italic', 'link'] },
  bullet: { places: everywhere, marks: allMarks },
  numbered: { places: everywhere, marks: allMarks },
  quote: { places: everywhere, marks: allMarks },
  callout: { places: everywhere, marks: allMarks },
  picture: { places: everywhere, marks: [] },
  table: { places: everywhere, marks: allMarks },
};

/** Whether every block may stand there and carries only marks that its kind allows. */
export const blocksFit = (place: BlockPlace, blocks: readonly Block[]): boolean =>
  blocks.every((block) => {
    const rule = grammar[block.type];
    return rule.places.includes(place) && textsOf(block).every((text) => marksFit(text, rule.marks));
  });

/** The texts of a block in reading order; a picture has none. */
export const textsOf = (block: Block): readonly InlineText[] => {
  if (block.type === 'picture') return [];
  return block.type === 'table' ? block.rows.flat() : [block.text];
};

function marksFit(text: InlineText, allowed: readonly Mark[]): boolean {
  return text.every((run) => marksOf(run).every((mark) => allowed.includes(mark)));
}

function marksOf(run: Inline): readonly Mark[] {
  return allMarks.filter((mark) => run[mark] !== undefined);
}
