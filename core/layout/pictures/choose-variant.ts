import type { Item } from '../../issue/item.ts';
import type { Picture } from '../../issue/picture.ts';
import { columns, type Setting } from '../setting.ts';
import type { PictureVariant } from '../template/template.ts';
import { printedDpi, shownRatio } from './crop.ts';

export interface VariantChoice {
  readonly variant: PictureVariant;
  /** The pictures it holds, and those for which it has no room. */
  readonly pictures: readonly Picture[];
  readonly leftOut: readonly Picture[];
  /** The item asks for a variant that the template does not have. */
  readonly unknown: boolean;
}

/** Picks how an item's pictures stand: the editor's choice if it can be kept, else the first variant whose conditions hold. */
export function chooseVariant(item: Item, setting: Setting): VariantChoice {
  const { variants } = setting.template;
  const asked = item.variant === 'auto' ? undefined : variants.find((variant) => variant.id === item.variant);
  const most = Math.max(...variants.map((variant) => variant.pictures));
  const count = Math.min(item.pictures.length, most);
  const wanted = asked !== undefined && asked.pictures <= item.pictures.length ? asked : automaticVariant(item, count, setting);
  const variant = enoughPixels(wanted, item.pictures, setting);
  return {
    variant,
    pictures: item.pictures.slice(0, variant.pictures),
    leftOut: item.pictures.slice(variant.pictures),
    unknown: item.variant !== 'auto' && asked === undefined,
  };
}

function automaticVariant(item: Item, count: number, setting: Setting): PictureVariant {
  const { variants } = setting.template;
  const characters = bodyCharacters(item);
  const isRich = item.body.some((block) => !['lead', 'paragraph'].includes(block.type));
  const ratio = ratioOf(item.pictures[0], setting);
  for (let pictures = count; pictures >= 0; pictures--) {
    const found = variants.find(({ pictures: held, when }) => {
      if (held !== pictures) return false;
      if (when.ratioAtLeast !== undefined && ratio < when.ratioAtLeast) return false;
      if (when.ratioAtMost !== undefined && ratio > when.ratioAtMost) return false;
      if (when.fewerCharacters !== undefined && characters >= when.fewerCharacters) return false;
      return when.moreCharacters === undefined || characters >= when.moreCharacters || (when.orRichBody && isRich);
    });
    if (found !== undefined) return found;
  }
  throw new Error('a template without a variant for items without pictures');
}

/** A picture that would print too coarse is set one layout smaller, as long as there is one. */
function enoughPixels(variant: PictureVariant, pictures: readonly Picture[], setting: Setting): PictureVariant {
  const { template, images } = setting;
  const first = pictures[0];
  const size = first === undefined || variant.shape === 'plain' ? null : images(first.media);
  if (first === undefined || size === null || variant.smaller === undefined || variant.shape === 'plain') return variant;
  const { width } = columns(variant.shape === 'beside' ? variant.picture : variant.columns, template);
  const dpi = printedDpi(size.width, first.crop?.width ?? 1, width);
  const smaller = template.variants.find((candidate) => candidate.id === variant.smaller);
  return dpi >= template.flow.picture.leastDpi || smaller === undefined ? variant : enoughPixels(smaller, pictures, setting);
}

function ratioOf(picture: Picture | undefined, setting: Setting): number {
  const size = picture === undefined ? null : setting.images(picture.media);
  return picture === undefined || size === null ? 1.5 : shownRatio(size, picture.crop);
}

/** Characters of the body without its lead. */
function bodyCharacters(item: Item): number {
  let characters = 0;
  for (const block of item.body) {
    if (block.type === 'lead' || !('text' in block)) continue;
    for (const inline of block.text) characters += inline.text.length;
  }
  return characters;
}
