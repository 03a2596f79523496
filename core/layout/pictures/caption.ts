import type { Picture } from '../../issue/picture.ts';
import { fillLabel } from '../setting.ts';
import type { Template } from '../template/template.ts';

/** Caption and credit of one picture as one line of text; '' = none. */
export function captionOf(picture: Picture, template: Template): string {
  const caption = picture.caption.trim();
  const credit = picture.credit.trim() === '' ? '' : fillLabel(template.labels.credit, { credit: picture.credit.trim() });
  if (caption === '') return credit;
  return credit === '' ? caption : `${caption.replace(/[.\s]+$/u, '')}. ${credit}`;
}

/** One caption for a row of pictures: each with where it stands ("left", "top right"), unless all say the same or only one speaks. */
export function sharedCaption(pictures: readonly Picture[], template: Template): string {
  const captions = pictures.map((picture) => captionOf(picture, template));
  const spoken = captions.filter((caption) => caption !== '');
  if (new Set(spoken).size <= 1) return spoken[0] ?? '';
  const positions = template.labels.positions[String(pictures.length)] ?? [];
  return captions
    .map((caption, index) => (caption === '' ? '' : placedCaption(caption, positions[index], template)))
    .filter((caption) => caption !== '')
    .join('; ');
}

const placedCaption = (caption: string, position: string | undefined, template: Template): string =>
  position === undefined ? caption : fillLabel(template.labels.captionAt, { caption: caption.replace(/[.\s]+$/u, ''), position });
