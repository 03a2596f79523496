import type { Rule } from './rule.ts';
import { abbreviationVariant } from './rules/abbreviation-variant.ts';
import { boilerplateDrift } from './rules/boilerplate-drift.ts';
import { brokenAddress } from './rules/broken-address.ts';
import { carriedOver } from './rules/carried-over.ts';
import { chatReply } from './rules/chat-reply.ts';
import { confusedWord } from './rules/confused-word.ts';
import { cutOff } from './rules/cut-off.ts';
import { doubleStop } from './rules/double-stop.ts';
import { emptyItem } from './rules/empty-item.ts';
import { farDate } from './rules/far-date.ts';
import { finalStop } from './rules/final-stop.ts';
import { firstPerson } from './rules/first-person.ts';
import { foreignHeadline } from './rules/foreign-headline.ts';
import { garbledWord } from './rules/garbled-word.ts';
import { headlineSign } from './rules/headline-sign.ts';
import { longText } from './rules/long-text.ts';
import { lostLetters } from './rules/lost-letters.ts';
import { markdown } from './rules/markdown.ts';
import { missingDate } from './rules/missing-date.ts';
import { missingSource } from './rules/missing-source.ts';
import { mixedDates } from './rules/mixed-dates.ts';
import { nearName } from './rules/near-name.ts';
import { oddLetters } from './rules/odd-letters.ts';
import { oddSigns } from './rules/odd-signs.ts';
import { sameBody } from './rules/same-body.ts';
import { sameHeadline } from './rules/same-headline.ts';
import { selfRepetition } from './rules/self-repetition.ts';
import { skippedNumber } from './rules/skipped-number.ts';
import { sourceVariant } from './rules/source-variant.ts';
import { spacing } from './rules/spacing.ts';
import { stopAtStart } from './rules/stop-at-start.ts';
import { tonePlacement } from './rules/tone-placement.ts';
import { unclosedQuote } from './rules/unclosed-quote.ts';
import { undescribedPicture } from './rules/undescribed-picture.ts';
import { webResidue } from './rules/web-residue.ts';
import { weekDiffers } from './rules/week-differs.ts';
import { weekLength } from './rules/week-length.ts';

/** Every rule, the gravest first: one file each in `rules/`. */
export const rules: readonly Rule[] = [
  emptyItem,
  missingDate,
  skippedNumber,
  weekDiffers,
  sameHeadline,
  sameBody,
  chatReply,
  markdown,
  cutOff,
  lostLetters,
  abbreviationVariant,
  boilerplateDrift,
  brokenAddress,
  carriedOver,
  confusedWord,
  doubleStop,
  farDate,
  finalStop,
  firstPerson,
  foreignHeadline,
  garbledWord,
  headlineSign,
  longText,
  missingSource,
  mixedDates,
  nearName,
  oddLetters,
  oddSigns,
  selfRepetition,
  sourceVariant,
  spacing,
  stopAtStart,
  tonePlacement,
  unclosedQuote,
  undescribedPicture,
  webResidue,
  weekLength,
];
