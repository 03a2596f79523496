import type { Picture } from '../../issue/picture.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { captionOf } from '../pictures/caption.ts';
import { shownRatio } from '../pictures/crop.ts';
import { addFigure } from '../pictures/figure.ts';
import { type Setting, setStyled } from '../setting.ts';

/** A picture at its place in the text: as wide as the text, at most `inTextHeight` high, caption below; never parted. */
export function setPictureBlock(
  picture: Picture,
  builder: GalleyBuilder,
  box: { readonly x: Pt; readonly width: Pt },
  node: DraftNode,
  setting: Setting,
): void {
  const { underLead, captionGap, inTextHeight, radius } = setting.template.flow.picture;
  builder.gap(underLead);
  const top = builder.startBlock();
  const size = setting.images(picture.media);
  const ratio = size === null ? 1.5 : shownRatio(size, picture.crop);
  const height = Math.min(box.width / ratio, inTextHeight);
  addFigure(picture, { x: box.x, y: top, width: box.width, height }, radius, node, builder, setting);
  builder.y = top + height;
  const caption = captionOf(picture, setting.template);
  if (caption !== '') {
    builder.y += captionGap;
    builder.solidText(setStyled(caption, 'caption', box.width, setting), box.x, childNode(node, 'Caption'));
  }
  builder.gap(underLead);
}
