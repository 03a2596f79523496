import { plainText } from '../../issue/inline.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Item } from '../../issue/item.ts';
import type { Picture } from '../../issue/picture.ts';
import { printDayMonth } from '../../text/dates.ts';
import { collect, type PrintedSection } from '../collect.ts';
import type { FaceSource } from '../fonts/face.ts';
import type { Frame } from '../frames/frame.ts';
import type { Pt, Rect } from '../frames/geometry.ts';
import type { Page } from '../frames/page.ts';
import { type DraftFrame, filledRect } from '../galley/draft.ts';
import { textFrames } from '../galley/text-frames.ts';
import { splitLead } from '../item/set-item.ts';
import { setScaled } from '../pages/cover-title.ts';
import { issueFacts } from '../pages/furniture.ts';
import { cropTo } from '../pictures/crop.ts';
import { fillLabel, type ImageSource, PhraseMemo, type Setting } from '../setting.ts';
import type { Template } from '../template/template.ts';
import { firstLines } from '../text/first-lines.ts';
import { type SetText, spaced } from '../text/set-text.ts';
import { type CardRatio, type CardShape, cardShape } from './card-shape.ts';

const headlineScale = { largest: 3.2, smallest: 1.2, step: 0.1 };
const leadScale = 1.45;
const smallScale = 1.35;
const gap: Pt = 14;

/**
 * One item as a picture to send: its first picture, section and day, the headline as large as fits, as much of its lead as there is
 * room for, and a foot with bulletin and source. A page without tags. Null when the item is not printed.
 */
export function layoutCard(
  issue: Issue,
  item: Item,
  ratio: CardRatio,
  given: Template,
  faces: FaceSource,
  images: ImageSource,
): Page | null {
  // A long headline is made smaller here step by step, not as on a page.
  const { reduced: _, ...headline } = given.styles.headline;
  const dateStyle = issue.dateStyle ?? given.dateStyle;
  const template: Template = { ...given, dateStyle, styles: { ...given.styles, headline } };
  const printed = collect(issue, template).sections.find(
    ({ section }) => section.form === 'items' && section.items.some(({ id }) => id === item.id),
  );
  if (printed === undefined) return null;
  const setting: Setting = { template, faces, images, ink: printed.ink, phrases: new PhraseMemo() };
  const picture = item.pictures.find(({ media }) => images(media) !== null) ?? null;
  const shape = cardShape(ratio, picture !== null);
  const frames = [
    ...(picture === null || shape.picture === null ? ground(shape, setting) : pictureFrames(picture, shape.picture, setting)),
    ...textOf(item, printed, shape.text, setting),
    ...footOf(issue, item, shape.foot, setting),
  ];
  const page = { number: 1, label: '1', master: 'card', bleed: 0, section: printed.section.id };
  return { ...page, width: shape.width, height: shape.height, frames: frames.map(untagged) };
}

function pictureFrames(picture: Picture, box: Rect, { images, ink }: Setting): readonly DraftFrame[] {
  const size = images(picture.media);
  if (size === null) return [];
  const source = cropTo(size, picture.crop, picture.focalPoint, box.width / box.height);
  const isWide = box.width > box.height;
  const rule = isWide
    ? { x: box.x, y: box.y + box.height - 3, width: box.width, height: 6 }
    : { x: box.x + box.width - 3, y: box.y, width: 6, height: box.height };
  return [{ kind: 'image', ...box, media: picture.media, source, radius: 0, node: null }, filledRect(rule, ink.section)];
}

/** Without a picture: the section's tint and a stair of squares at the upper right. */
function ground({ width, foot }: CardShape, { ink }: Setting): readonly DraftFrame[] {
  const square: Pt = 40;
  return [
    filledRect({ x: 0, y: 0, width, height: foot.y }, ink.tint),
    ...[0, 1, 2].map((step) =>
      filledRect(
        { x: width - (3 - step) * square, y: step * square, width: square, height: square },
        step === 2 ? 'accent' : ink.section,
      ),
    ),
  ];
}

/** Day and section, headline and lead: as large as leaves room for the whole lead; a long one is cut off. In the middle of its room. */
function textOf(item: Item, printed: PrintedSection, box: Rect, setting: Setting): readonly DraftFrame[] {
  const chip = chipFrames(item, printed, box, setting);
  const room = box.height - chip.height - gap;
  const { lead } = splitLead(item.body);
  const words = lead === null ? '' : plainText(lead.text);
  const { headline, below } = fitted(item.headline, words, box.width, room, setting);
  const height = headline.height + (below === null ? 0 : gap + below.height);
  const top = box.y + Math.max(0, (room - height) / 2);
  const textTop = top + chip.height + gap;
  return [
    ...chip.frames(top),
    ...textFrames(headline, box.x, textTop, null),
    ...(below === null ? [] : textFrames(below, box.x, textTop + headline.height + gap, null)),
  ];
}

function fitted(headline: string, lead: string, width: Pt, room: Pt, setting: Setting) {
  const { largest, smallest, step } = headlineScale;
  for (let scale = largest; scale >= smallest; scale -= step) {
    const set = setScaled(headline, 'headline', scale, width, setting);
    const below = lead === '' ? null : setScaled(lead, 'lead', leadScale * Math.max(1, scale / 2.1), width, setting);
    const height = set.height + (below === null ? 0 : gap + below.height);
    const isLarge = set.lines.length > 4 && scale > 2;
    if (!isLarge && height <= room && set.lines.every((line) => line.width <= width)) return { headline: set, below };
  }
  const set = setScaled(headline, 'headline', smallest, width, setting);
  const first = firstLines(set, Math.max(1, Math.floor(room / set.leading)));
  const below = setScaled(lead, 'lead', leadScale, width, setting);
  const lines = Math.floor((room - first.height - gap) / below.leading);
  return { headline: first, below: lead === '' || lines < 1 ? null : firstLines(below, lines) };
}

/** The day on the section's colour, and the section's name beside it. */
function chipFrames(item: Item, { name, ink }: PrintedSection, box: Rect, setting: Setting) {
  const day = item.date === null ? '' : printDayMonth(item.date, setting.template.dateStyle, item.lastDate);
  const height: Pt = 28;
  const set = setScaled(day, 'chip', smallScale, 300, setting);
  const width = day === '' ? 0 : (set.lines[0]?.width ?? 0) + 24;
  const section = setScaled(name, 'coverTeaserSection', smallScale * 1.4, box.width - width - 12, setting);
  const centred: SetText = { ...set, lines: set.lines.map((line) => ({ ...line, x: 12 })) };
  const frames = (top: Pt) => [
    ...(day === '' ? [] : [filledRect({ x: box.x, y: top, width, height }, ink.section, 4)]),
    ...(day === '' ? [] : textFrames(centred, box.x, top + (height - set.height) / 2, null)),
    ...textFrames(
      firstLines(spaced(section), 1),
      box.x + (width === 0 ? 0 : width + 12),
      top + (height - section.height) / 2,
      null,
    ),
  ];
  return { frames, height };
}

function footOf(issue: Issue, item: Item, box: Rect, setting: Setting): readonly DraftFrame[] {
  const { template } = setting;
  const inset: Pt = 34;
  const width = box.width - 2 * inset;
  const number = fillLabel(template.labels.issue, issueFacts(issue));
  const title = firstLines(setScaled(`${issue.masthead.title} · ${number}`, 'coverFoot', smallScale, width * 0.62, setting), 1);
  const names = item.sources.map(({ name }) => name).filter((name) => name !== '');
  const source = firstLines(setScaled(names.join(', '), 'coverFoot', smallScale, width * 0.36, setting), 1);
  const y = box.y + (box.height - title.leading) / 2;
  const right = box.x + inset + width - (source.lines[0]?.width ?? 0);
  return [
    filledRect(box, 'ink'),
    ...textFrames(title, box.x + inset, y, null),
    ...(names.length === 0 ? [] : textFrames(source, right, y, null)),
  ];
}

/** Cards have no tags. */
function untagged(frame: DraftFrame): Frame {
  if (frame.kind === 'text') return { ...frame, runs: frame.runs.map((run) => ({ ...run, node: null })) };
  if (frame.kind === 'line') return frame;
  if (frame.kind === 'link') throw new Error('a card has no links');
  return { ...frame, node: null };
}
