import type { Block } from '../../issue/block.ts';
import type { Item } from '../../issue/item.ts';
import { setBlocks, setParagraph } from '../blocks/set-blocks.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import { type Galley, GalleyBuilder } from '../galley/galley.ts';
import { chooseVariant } from '../pictures/choose-variant.ts';
import { columns, type Setting, setStyled } from '../setting.ts';
import { spaced } from '../text/set-text.ts';
import { addQrBox } from './qr-box.ts';
import { addRail } from './rail.ts';
import { setBodyBeside } from './set-beside.ts';
import { setPictureField } from './set-field.ts';
import { addSourceLine } from './source-line.ts';

/** The elements of an item that others point to. */
export interface ItemNodes {
  readonly root: DraftNode;
  /** Contents and bookmarks lead there. */
  readonly headline: DraftNode;
}

/** The elements of an item in a section; however it is set, they are the same. */
export function itemNodes(item: Item, section: DraftNode): ItemNodes {
  const root = childNode(section, 'Art', { place: { ...section.place, item: item.id } });
  return { root, headline: childNode(root, 'H3') };
}

/** Level of an item's headline in the tag tree: bulletin 1, section 2, item 3. */
const headlineLevel = 3;

/** Sets one news item. `tight`: pictures as low as they may be, for a page that is a little too full. */
export function setItem(item: Item, tight: boolean, { root, headline }: ItemNodes, setting: Setting): Galley {
  const { template } = setting;
  const { item: master } = template.flow;
  const builder = new GalleyBuilder(template.grid.unit, master.linesWithHead);
  const { place } = root;
  const reading = columns(template.grid.reading, template);
  addItemRule(0, builder, setting);
  builder.y = master.headlineTop;
  builder.solidText(spaced(setStyled(item.headline, 'headline', reading.width, setting)), reading.x, headline);
  builder.gap(template.styles.headline.after);
  const { bottom: railBottom, rest } = addRail(item, 0, root, builder, setting);
  builder.reach(railBottom);
  if (rest.length > 0) addSourceLine({ ...item, date: null, sources: rest }, reading.x, reading.width, root, builder, setting);
  builder.keepWithNext();
  const choice = chooseVariant(item, setting);
  if (choice.unknown) builder.warn('unknown-variant', 'warn', root, { variant: item.variant });
  for (const picture of choice.leftOut) {
    builder.warn('picture-left-out', 'warn', childNode(root, 'Figure', { place: { ...place, picture: picture.id } }));
  }
  const frame = { x: reading.x, width: reading.width, beside: null };
  const look = { paragraph: 'body', headingUnder: headlineLevel } as const;
  const { lead, body } = splitLead(item.body);
  if (choice.variant.shape === 'beside') {
    const [picture] = choice.pictures;
    if (picture !== undefined)
      setBodyBeside({ picture, variant: choice.variant, lead, body, railBottom, tight }, builder, root, look, setting);
  } else {
    if (lead !== null)
      setParagraph(lead.text, 'lead', builder, frame, childNode(root, 'P', { place: { ...place, block: lead.id } }), setting);
    if (choice.variant.shape === 'field' && choice.pictures.length > 0) {
      setPictureField({ pictures: choice.pictures, variant: choice.variant, railBottom, tight }, builder, root, setting);
    }
    setBlocks(body, builder, frame, root, look, setting);
  }
  builder.clearSolid();
  if (item.qr !== null) addQrBox(item.qr, builder, reading.x, root, setting);
  return builder.finish();
}

/** The rule that opens an item: a bar over the rail, a hairline over the reading column. */
export function addItemRule(top: Pt, builder: Pick<GalleyBuilder, 'add'>, setting: Setting): void {
  const { template, ink } = setting;
  const { thickness, hairline, hairlineOffset, color } = template.flow.item.rule;
  const rail = columns(template.grid.rail, template);
  const reading = columns(template.grid.reading, template);
  builder.add(
    filledRect({ x: rail.x, y: top, width: rail.width, height: thickness }, ink.section),
    filledRect({ x: reading.x, y: top + hairlineOffset, width: reading.width, height: hairline }, color),
  );
}

type LeadBlock = Extract<Block, { type: 'lead' }>;

/** The opening lead, if the body begins with one, and the rest. */
export function splitLead(body: readonly Block[]): { readonly lead: LeadBlock | null; readonly body: readonly Block[] } {
  const first = body[0];
  return first?.type === 'lead' ? { lead: first, body: body.slice(1) } : { lead: null, body };
}
