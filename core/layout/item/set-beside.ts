import type { Block, LeadBlock } from '../../issue/block.ts';
import type { Picture } from '../../issue/picture.ts';
import { type BodyLook, setBlocks, setParagraph } from '../blocks/set-blocks.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode } from '../galley/draft.ts';
import { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { captionOf } from '../pictures/caption.ts';
import { shownRatio } from '../pictures/crop.ts';
import { addFigure } from '../pictures/figure.ts';
import { columns, type Setting, setStyled, snap } from '../setting.ts';
import type { BesideVariant } from '../template/picture-variant.ts';

export interface BesideText {
  readonly picture: Picture;
  readonly variant: BesideVariant;
  readonly lead: LeadBlock | null;
  readonly body: readonly Block[];
  readonly railBottom: Pt;
  readonly tight: boolean;
}

/** Text beside one picture. The picture is as high as the text beside it, within its limits; longer text goes on below at full width. */
export function setBodyBeside(
  matter: BesideText,
  builder: GalleyBuilder,
  root: DraftNode,
  look: BodyLook,
  setting: Setting,
): void {
  const { template } = setting;
  const { variant, picture, lead, body } = matter;
  const { radius, captionGap, besideDrop, railClearance, underLead } = template.flow.picture;
  const reading = columns(template.grid.reading, template);
  const text = columns(variant.text, template);
  const box = columns(variant.picture, template);
  const blocks: readonly Block[] = variant.level === 'lead' && lead !== null ? [lead, ...body] : body;
  const overRail = box.x < reading.x;
  if (variant.level === 'body' && lead !== null) {
    const place = { ...root.place, block: lead.id };
    setParagraph(lead.text, 'lead', builder, { ...reading, beside: null }, childNode(root, 'P', { place }), setting);
    builder.gap(underLead);
    builder.keepWithNext();
  }
  const railTop = overRail ? snap(matter.railBottom + railClearance, template) - besideDrop : 0;
  if (lead !== null || variant.level === 'lead') builder.clear(railTop);
  const top = builder.startBlock();
  const pictureTop = Math.max(top, railTop) + besideDrop;
  const caption = captionOf(picture, template);
  const captionSet = caption === '' ? null : setStyled(caption, 'caption', box.width, setting);
  const captionHeight = captionSet === null ? 0 : captionGap + captionSet.height;

  const height = pictureHeight(matter, blocks, pictureTop - top, text, box.width, root, look, setting);
  const bottom = pictureTop + height + captionHeight;
  addFigure(picture, { x: box.x, y: pictureTop, width: box.width, height }, radius, root, builder, setting);
  if (captionSet !== null) {
    builder.noteMissing(captionSet, root);
    builder.add(...textFrames(captionSet, box.x, pictureTop + height + captionGap, childNode(root, 'Caption')));
  }
  builder.keepSolid(bottom);
  const frame = variant.overflow ? { ...reading, beside: { ...text, bottom: bottom + captionGap } } : { ...text, beside: null };
  builder.keepWithNext();
  setBlocks(blocks, builder, frame, root, look, setting);
}

/** The text's last baseline, seen from the picture's top, within the variant's limits; a portrait is cut by a limited share only. */
function pictureHeight(
  matter: BesideText,
  blocks: readonly Block[],
  drop: Pt,
  text: { readonly x: Pt; readonly width: Pt },
  width: Pt,
  root: DraftNode,
  look: BodyLook,
  setting: Setting,
): Pt {
  const [leastRatio, mostRatio] = matter.variant.height;
  const size = setting.images(matter.picture.media);
  const ratio = size === null ? 1.5 : shownRatio(size, matter.picture.crop);
  const natural = width / ratio;
  const leastOfPortrait = ratio < 1 ? natural * (1 - setting.template.flow.picture.mostPortraitCut) : 0;
  const least = Math.max(width * leastRatio, leastOfPortrait);
  const most = Math.max(width * mostRatio, leastOfPortrait);
  if (matter.tight) return least;
  const trial = new GalleyBuilder(setting.template.grid.unit, 0);
  setBlocks(blocks, trial, { ...text, beside: null }, root, look, setting);
  const last = trial.frames.findLast((frame) => frame.kind === 'text');
  const wanted = (last?.kind === 'text' ? last.y : 0) - drop;
  if (wanted > most && matter.variant.overflow) return Math.min(most, Math.max(least, natural));
  return Math.min(most, Math.max(least, wanted));
}
