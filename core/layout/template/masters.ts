import * as v from 'valibot';
import { box, fraction, length, ornament, text } from './primitives.ts';

/** What stands on the page around the text. */
export const furniture = v.object({
  runningHead: v.object({
    top: length,
    /** Between bulletin title and issue number. */
    titleGap: length,
    square: length,
    squareGap: length,
    rule: v.object({ y: length, thickness: length, color: text }),
  }),
  folio: v.object({ top: length, square: length, squareGap: length }),
  tab: v.nullable(v.object({ width: length, height: length, top: length, step: length })),
  band: v.object({
    top: length,
    height: length,
    blockWidth: length,
    /** Stepping squares; the last ends at the type area's right edge and bottom of the band. */
    squares: v.object({ size: length, count: length, lastColor: text }),
    /** First block below the band, from the trim's top. */
    contentTop: length,
  }),
});

export const coverMaster = v.object({
  ornaments: v.array(ornament),
  /** Where the picture goes and how large it must be in pixels; smaller ones are left for the art. */
  picture: v.object({ box, leastPixels: v.tuple([length, length]) }),
  /** Painted over the picture (the stepped corner). */
  overPicture: v.array(ornament),
  /** Instead of a picture. */
  art: v.array(ornament),
  publisher: v.object({ x: length, xWithLogo: length, top: length }),
  /** The bulletin's title: words equal to `kicker` stand small above, the rest is set in lines as large as fits. */
  title: v.object({
    kicker: text,
    kickerTop: length,
    left: length,
    width: length,
    lineTops: v.array(length),
    lineColors: v.array(text),
    optical: length,
    rule: v.object({ y: length, thickness: length, gap: length, color: text }),
  }),
  number: v.object({
    block: box,
    fill: text,
    left: length,
    wordTop: length,
    top: length,
    /** Size for numbers of three digits. */
    threeDigitSize: length,
    yearGap: length,
    /** Kept free at the block's right; wide numbers are set smaller. */
    rightMargin: length,
  }),
  week: v.object({ x: length, y: length, height: length, width: length, step: length, padding: length, fill: text }),
  teasers: v.object({
    top: length,
    columns: length,
    columnWidth: length,
    gutter: length,
    rule: length,
    headTop: length,
    titleTop: length,
    mostLines: length,
  }),
  foot: v.object({
    top: length,
    fill: text,
    textTop: length,
    /** Between an address and the slogan. */
    sloganGap: length,
  }),
});

export const contentsMaster = v.object({
  titleTop: length,
  issueTop: length,
  firstSectionTop: length,
  /** Top of the first section on a page that has no title. */
  nextPageTop: length,
  numeralTop: length,
  nameTop: length,
  rowsTop: length,
  sectionLeast: length,
  sectionGap: length,
  /** Row pitches tried in this order until the contents fit `pagesAtMost` pages. */
  pitches: v.array(length),
  pagesAtMost: length,
  dateWidth: length,
  /** Least air between a date and its title. */
  dateGap: length,
  titleLeft: length,
  pageWidth: length,
  bullet: length,
  leader: v.object({ thickness: length, step: length, color: text, gapBefore: length, gapAfter: length }),
  info: v.object({
    height: length,
    leastRoom: length,
    fill: text,
    radius: length,
    code: length,
    inset: length,
    textLeft: length,
    titleTop: length,
    linesTop: length,
  }),
});

const itemMaster = v.object({
  rule: v.object({ thickness: length, hairline: length, hairlineOffset: length, color: text }),
  headlineTop: length,
  rail: v.object({
    chipTop: length,
    chipHeight: length,
    chipRadius: length,
    chipPadding: length,
    weekdayGap: length,
    detailsGap: length,
    /** Arrow after a link's last word: side, stroke, distance. */
    arrow: v.object({ size: length, thickness: length, gap: length, color: text }),
    underline: v.object({ offset: length, thickness: length }),
  }),
  /** Between items: wanted, least, and how page ends are evened out. */
  gap: length,
  leastGap: length,
  spreadRestUnder: length,
  spreadMost: length,
  squeezeMost: length,
  /** An item that fits a page is parted only to save more than this much empty foot. */
  partingSaves: length,
  /** Lines of body that stay with headline, source and picture. */
  linesWithHead: length,
});

const pictureRules = v.object({
  radius: length,
  underLead: length,
  captionGap: length,
  /** How far below the first line's box a picture beside text starts. */
  besideDrop: length,
  mostPortraitCut: fraction,
  leastDpi: length,
  aimDpi: length,
  railCaptionLines: length,
  railClearance: length,
  /** Tallest picture block inside the text. */
  inTextHeight: length,
  placeholder: v.object({ fill: text }),
});

const textMaster = v.object({
  titleGap: length,
  /** `leastGap` before headings where the closing box would else need a page of its own. */
  heading: v.object({ top: length, numeralRise: length, gapBefore: length, leastGap: length }),
  /** The box that closes the text, full width, standing at the foot of its page. */
  closing: v.object({ padding: v.tuple([length, length, length, length]), bottom: length, bar: length }),
});

const spotlightMaster = v.object({
  hero: v.object({ height: length, blockTop: length, labelWidth: length, headlineTop: length }),
  plainHeadlineTop: length,
  columns: length,
  columnWidth: length,
  columnGutter: length,
  sourceGap: length,
});

const blocks = v.object({
  paragraphGap: length,
  bullet: v.object({ size: length, top: length, hang: length, gap: length }),
  numbered: v.object({ hang: length }),
  callout: v.object({ bar: length, padding: v.tuple([length, length, length, length]), before: length, titleGap: length }),
  quote: v.object({
    barWidth: length,
    barHeight: length,
    barGap: length,
    attributionGap: length,
    barColor: text,
    before: length,
  }),
  table: v.object({ padding: length, rule: length, ruleColor: text, headFill: text, before: length }),
  qr: v.object({
    width: length,
    height: length,
    radius: length,
    code: length,
    inset: length,
    textLeft: length,
    before: length,
    ink: text,
  }),
  justify: v.object({ mostStretch: length, mostShrink: length, mostTracking: length }),
});

export const flowMasters = v.object({
  item: itemMaster,
  picture: pictureRules,
  text: textMaster,
  spotlight: spotlightMaster,
  blocks,
});
