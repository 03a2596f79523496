import type { Picture } from '../../issue/picture.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { sharedCaption } from '../pictures/caption.ts';
import { shownRatio } from '../pictures/crop.ts';
import { addFigure } from '../pictures/figure.ts';
import { columns, type Setting, setStyled } from '../setting.ts';
import type { FieldVariant } from '../template/picture-variant.ts';

export interface PictureField {
  readonly pictures: readonly Picture[];
  readonly variant: FieldVariant;
  /** Bottom of the rail stack: the caption in the rail must stay clear of it. */
  readonly railBottom: Pt;
  readonly tight: boolean;
}

/** A row or grid of pictures between lead and body; its caption stands in the rail, level with the pictures' foot, or below if it is long. */
export function setPictureField(field: PictureField, builder: GalleyBuilder, root: DraftNode, setting: Setting): void {
  const { template } = setting;
  const { underLead, radius, captionGap, railCaptionLines, railClearance } = template.flow.picture;
  const { x, width } = columns(field.variant.columns, template);
  builder.gap(underLead);
  builder.keepWithNext();
  const top = builder.startBlock();
  const height = fieldHeight(field, width, setting);
  const group = field.pictures.length > 1 ? childNode(root, 'Div') : root;
  for (const [index, picture] of field.pictures.entries()) {
    addFigure(picture, cellBox(field.variant, index, x, top, width, height), radius, group, builder, setting);
  }
  builder.y = top + height;
  const caption = sharedCaption(field.pictures, template);
  if (caption !== '') {
    const rail = columns(template.grid.rail, template);
    const set = setStyled(caption, 'caption', rail.width, setting);
    const captionTop = top + height - set.height;
    if (set.lines.length <= railCaptionLines && captionTop >= field.railBottom + railClearance) {
      builder.noteMissing(set, group);
      builder.add(...textFrames(set, rail.x, captionTop, childNode(group, 'Caption')));
    } else {
      builder.y += captionGap;
      builder.solidText(setStyled(caption, 'caption', width, setting), x, childNode(group, 'Caption'));
    }
  }
  builder.keepSolid(builder.y);
  builder.gap(underLead);
  builder.keepWithNext();
}

/** One picture keeps its shape within the limits; several share the height that suits their average shape. */
function fieldHeight(field: PictureField, width: Pt, setting: Setting): Pt {
  const [least, most] = field.variant.height;
  if (field.tight) return least;
  const cell = field.variant.cells[0];
  const ratios = field.pictures.map((picture) => {
    const size = setting.images(picture.media);
    return size === null ? 1.5 : shownRatio(size, picture.crop);
  });
  const average = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const natural = (width * (cell?.width ?? 1)) / average / (cell?.height ?? 1);
  const { unit } = setting.template.grid;
  return Math.min(most, Math.max(least, Math.round(natural / unit) * unit));
}

/** Cells are fractions of the field; the gap is taken from edges that face another cell. */
function cellBox(variant: FieldVariant, index: number, x: Pt, y: Pt, width: Pt, height: Pt) {
  const cell = variant.cells[index] ?? { x: 0, y: 0, width: 1, height: 1 };
  const half = variant.gap / 2;
  const left = cell.x > 0 ? half : 0;
  const right = cell.x + cell.width < 0.999 ? half : 0;
  const above = cell.y > 0 ? half : 0;
  const below = cell.y + cell.height < 0.999 ? half : 0;
  return {
    x: x + cell.x * width + left,
    y: y + cell.y * height + above,
    width: cell.width * width - left - right,
    height: cell.height * height - above - below,
  };
}
