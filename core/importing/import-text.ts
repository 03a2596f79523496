import { toNfc } from '../text/nfc.ts';
import type { DatePeriod } from '../text/read-dates.ts';
import { type AssembledIssue, assembleIssue } from './assemble-issue.ts';
import { classifyLines, type Token } from './classify-lines.ts';
import { failureSentences } from './doubt-sentences.vi.ts';
import { findHeadlines } from './find-headlines.ts';
import { findRegions } from './find-regions.ts';
import type { ImportContext, ImportFailureCode, ImportResult } from './import-result.ts';
import { keepLooseLines } from './keep-loose-lines.ts';
import { readContents } from './read-contents.ts';
import { readLines } from './read-lines.ts';
import { findPeriod, readFront } from './read-masthead.ts';
import { knownNames } from './running-heads.ts';
import { setCreditsApart } from './set-credits-apart.ts';
import { setPostersApart } from './set-posters-apart.ts';
import { splitItems } from './split-items.ts';
import { weekOfDates } from './week-of-dates.ts';

const MOST_JUNK = 0.02;

/**
 * A past issue as plain text or markdown -> a draft issue, what is doubtful about it, and what was found. Nothing is merged,
 * repaired or dropped: words without a place go to the leftovers of the issue, guesses are listed as doubts. Running heads,
 * folios and the contents are not kept: the layout makes them anew. Refuses text without words, binary data, text without
 * items. Time is linear in the length of the text; how long a text may be is the caller's business.
 */
export const importText = (text: string, context: ImportContext): ImportResult => {
  if (isBinary(text)) return failed('binary');
  const lines = readLines(toNfc(text));
  if (lines.length === 0) return failed('empty');
  const regions = findRegions(lines);
  const front = readFront(regions.cover, regions.contents, context.fallbackYear);
  const contents = readContents(regions.contents);
  const period = front.period ?? findPeriod(regions.body.slice(0, 12), front.year ?? context.fallbackYear);
  const known = knownNames(
    regions.body,
    contents.sections.map((section) => section.title),
    front.masthead.title,
  );
  const classified = setCreditsApart(classifyLines(regions.body, period, known));
  const tokens = keepLooseLines(setPostersApart(findHeadlines(classified, contents.entries), contents.entries));
  if (!tokens.some((token) => token.kind === 'headline')) return failed('no-items');
  const week = period ?? weekOfItems(tokens, front.year ?? context.fallbackYear);
  if (week === null) return failed('no-date');
  return finished(assembleIssue({ front, contents, split: splitItems(tokens), week, weekGuessed: period === null, context }));
};

const finished = ({ issue, doubts, found }: AssembledIssue): ImportResult => ({ status: 'ok', issue, doubts, found });

const failed = (code: ImportFailureCode): ImportResult => ({ status: 'failed', code, message: failureSentences[code] });

const weekOfItems = (tokens: readonly Token[], year: number | undefined): DatePeriod | null =>
  weekOfDates(
    tokens.flatMap((token) => (token.kind === 'headline' && token.date !== null ? [token.date] : [])),
    year,
  );

/** Control characters and replacement marks among the first characters tell bytes that are no text. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 65_536);
  let junk = 0;
  for (let i = 0; i < start.length; i += 1) {
    const code = start.charCodeAt(i);
    if (code === 0) return true;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12)) junk += 1;
  }
  return junk > start.length * MOST_JUNK;
};
