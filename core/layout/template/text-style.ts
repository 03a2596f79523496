import * as v from 'valibot';
import { length, text } from './primitives.ts';

const textStyle = v.object({
  face: text,
  boldFace: v.optional(text),
  italicFace: v.optional(text),
  boldItalicFace: v.optional(text),
  size: length,
  leading: length,
  /** Palette name, `section` or `tint`. */
  color: text,
  /** Colour of bold stretches; absent = `color`. */
  boldColor: v.optional(text),
  capitals: v.optional(v.boolean(), false),
  /** Added after every character. */
  tracking: v.optional(length, 0),
  align: v.picklist(['left', 'right', 'center', 'justify', 'balanced']),
  before: v.optional(length, 0),
  after: v.optional(length, 0),
  /** Set smaller when the text would take more lines than this. */
  reduced: v.optional(v.object({ overLines: length, size: length, leading: length })),
});

export type TextStyle = v.InferOutput<typeof textStyle>;

const styleIds = [
  'coverKicker',
  'coverWord',
  'coverPublisher',
  'coverPublisherLine',
  'coverIssueWord',
  'coverNumber',
  'coverYear',
  'coverWeek',
  'coverTeaserSection',
  'coverTeaserPage',
  'coverTeaser',
  'coverFoot',
  'coverSlogan',
  'contentsTitle',
  'contentsIssue',
  'contentsNumeral',
  'contentsSection',
  'contentsDate',
  'contentsRow',
  'contentsFeature',
  'contentsPage',
  'infoTitle',
  'infoText',
  'bandNumeral',
  'band',
  'headline',
  'lead',
  'body',
  'heading1',
  'heading2',
  'heading3',
  'listNumber',
  'calloutTitle',
  'callout',
  'quote',
  'attribution',
  'caption',
  'tableHead',
  'tableCell',
  'chip',
  'rail',
  'railLink',
  'trendTitle',
  'trendIntro',
  'trendHeading',
  'trendNumeral',
  'spotlightHeadline',
  'spotlightLead',
  'spotlightSource',
  'spotlightSourceLink',
  'qrTitle',
  'qrNote',
  'runningTitle',
  'runningIssue',
  'runningSection',
  'folio',
  'footer',
  'tab',
  'placeholder',
] as const;

export type StyleId = (typeof styleIds)[number];

export const textStyles = v.object(
  Object.fromEntries(styleIds.map((id) => [id, textStyle])) as Record<StyleId, typeof textStyle>,
);
