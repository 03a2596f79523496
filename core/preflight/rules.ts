import type { Rule } from './rule.ts';
import { abbreviationVariant } from './rules/abbreviation-variant.ts';
import { agencyVariant } from './rules/agency-variant.ts';
import { alreadyPublished } from './rules/already-published.ts';
import { boilerplateDrift } from './rules/boilerplate-drift.ts';
import { brokenAddress } from './rules/broken-address.ts';
import { capitalsDiffer } from './rules/capitals-differ.ts';
import { carriedOver } from './rules/carried-over.ts';
import { chatReply } from './rules/chat-reply.ts';
import { confusedWord } from './rules/confused-word.ts';
import { cutOff } from './rules/cut-off.ts';
import { documentNumber } from './rules/document-number.ts';
import { doubleStop } from './rules/double-stop.ts';
import { emptyItem } from './rules/empty-item.ts';
import { eventFactsDiffer } from './rules/event-facts-differ.ts';
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
import { officialCapitals } from './rules/official-capitals.ts';
import { officialOffice } from './rules/official-office.ts';
import { printedColon } from './rules/printed-colon.ts';
import { printedDate } from './rules/printed-date.ts';
import { printedDateStyle } from './rules/printed-date-style.ts';
import { printedEntryMissing } from './rules/printed-entry-missing.ts';
import { printedEntryWithoutItem } from './rules/printed-entry-without-item.ts';
import { printedNumbering } from './rules/printed-numbering.ts';
import { printedOrder } from './rules/printed-order.ts';
import { printedPageMissing } from './rules/printed-page-missing.ts';
import { printedPages } from './rules/printed-pages.ts';
import { printedPartsOrder } from './rules/printed-parts-order.ts';
import { printedRunningHead } from './rules/printed-running-head.ts';
import { printedSection } from './rules/printed-section.ts';
import { printedSectionOrder } from './rules/printed-section-order.ts';
import { printedSourceLabel } from './rules/printed-source-label.ts';
import { printedTitle } from './rules/printed-title.ts';
import { printedTitleClose } from './rules/printed-title-close.ts';
import { sameBody } from './rules/same-body.ts';
import { sameEvent } from './rules/same-event.ts';
import { sameHeadline } from './rules/same-headline.ts';
import { selfRepetition } from './rules/self-repetition.ts';
import { sentenceWithoutStop } from './rules/sentence-without-stop.ts';
import { shortTitleSlip } from './rules/short-title-slip.ts';
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
  shortTitleSlip,
  chatReply,
  markdown,
  cutOff,
  lostLetters,
  printedDate,
  printedEntryWithoutItem,
  printedPartsOrder,
  printedSection,
  printedTitle,
  abbreviationVariant,
  agencyVariant,
  alreadyPublished,
  boilerplateDrift,
  brokenAddress,
  carriedOver,
  confusedWord,
  documentNumber,
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
  officialOffice,
  oddLetters,
  oddSigns,
  sameEvent,
  selfRepetition,
  sourceVariant,
  spacing,
  stopAtStart,
  tonePlacement,
  unclosedQuote,
  undescribedPicture,
  webResidue,
  weekLength,
  officialCapitals,
  capitalsDiffer,
  eventFactsDiffer,
  printedColon,
  printedDateStyle,
  printedEntryMissing,
  printedNumbering,
  printedOrder,
  printedPageMissing,
  printedPages,
  printedRunningHead,
  printedSectionOrder,
  printedSourceLabel,
  printedTitleClose,
  sentenceWithoutStop,
];
