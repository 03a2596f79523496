import type { Picture } from '../../issue/picture.ts';
import type { Pt, Rect } from '../frames/geometry.ts';
import { childNode, type DraftFrame, type DraftNode } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { type Setting, setStyled } from '../setting.ts';
import { cropTo, printedDpi } from './crop.ts';

/** Places one picture in a box: the crop that fills it, or a visible placeholder when the file is missing. */
export function addFigure(
  picture: Picture,
  box: Rect,
  radius: Pt,
  parent: DraftNode,
  builder: GalleyBuilder,
  setting: Setting,
): DraftNode | null {
  const place = { ...parent.place, picture: picture.id };
  const size = setting.images(picture.media);
  const node = picture.decorative ? null : childNode(parent, 'Figure', { place, alt: altOf(picture, setting) });
  if (size === null) {
    builder.add(...placeholder(box, radius, node, setting));
    builder.warn('picture-missing', 'error', childNode(parent, 'Figure', { place }), { media: picture.media });
    return node;
  }
  const source = cropTo(size, picture.crop, picture.focalPoint, box.width / box.height);
  builder.add({ kind: 'image', ...box, media: picture.media, source, radius, node });
  const dpi = Math.floor(printedDpi(size.width, source.width, box.width));
  if (dpi < setting.template.flow.picture.leastDpi) {
    builder.warn('picture-low-resolution', 'warn', childNode(parent, 'Figure', { place }), { dpi });
  }
  return node;
}

/** What a screen reader says: the alt text, else the caption, else a word for "picture" (preflight asks for an alt text). */
function altOf(picture: Picture, setting: Setting): string {
  return picture.alt || picture.caption || picture.credit || setting.template.labels.picture;
}

function placeholder(box: Rect, radius: Pt, node: DraftNode | null, setting: Setting): DraftFrame[] {
  const { fill } = setting.template.flow.picture.placeholder;
  const label = setStyled(setting.template.labels.missingPicture, 'placeholder', box.width, setting);
  return [
    { kind: 'rect', ...box, radius, fill, node },
    ...textFrames(label, box.x, box.y + (box.height - label.height) / 2, null),
  ];
}
