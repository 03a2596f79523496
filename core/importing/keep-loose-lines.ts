import type { Token } from './classify-lines.ts';
import type { Line } from './read-lines.ts';

const LARGEST_GAP = 1;
const LONGEST = 150;
const FEWEST_WORDS = 3;
const FEWEST_WORDS_AT_END = 5;

/**
 * Stage 5b: short lines that look like words of a picture but belong to the text around them: entries of a numbered or
 * lettered list, the words that announce a list, the rest of a sentence that was broken, a sub-heading, a short last
 * sentence. A picture leaves a gap and brings several lines; these stand alone and close.
 */
export const keepLooseLines = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  let before: Token | undefined;
  const next = followers(tokens);
  tokens.forEach((token, i) => {
    const own: Token =
      token.kind === 'scrap' && belongsToText(token.line, before, next[i], kept.at(-1)?.kind === 'running-head')
        ? { kind: 'prose', line: token.line }
        : token;
    kept.push(own);
    if (own.kind !== 'running-head') before = own;
  });
  return kept;
};

/** For each token the next one that the page did not print around the text. */
const followers = (tokens: readonly Token[]): readonly (Token | undefined)[] => {
  const next: (Token | undefined)[] = [];
  let last: Token | undefined;
  for (const token of [...tokens].reverse()) {
    next.push(last);
    if (token.kind !== 'running-head') last = token;
  }
  return next.reverse();
};

const belongsToText = (line: Line, before: Token | undefined, next: Token | undefined, afterHead: boolean): boolean => {
  if (line.picture || line.plain.length > LONGEST || line.plain.includes(' | ') || isCaption(line)) return false;
  if (isListEntry(line))
    return (isNear(line) || /^[1a]\s?[.)]/iu.test(line.plain)) && (isBody(before) || before?.kind === 'source');
  if (before?.kind !== 'prose' && before?.kind !== 'bullet') return announcesList(line, next) && before?.kind === 'source';
  if (line.capitals) return false;
  if (announcesList(line, next) || isSubHeading(line, next)) return true;
  if (!isNear(line)) return false;
  if (isBroken(before.line.plain) && (line.gap === 0 || (/^\p{Ll}/u.test(line.plain) && next?.kind !== 'scrap'))) return true;
  // Words under a line that repeats on many pages belong to that line.
  if (afterHead) return false;
  const words = line.plain.split(' ').length;
  if (isBody(next) && next !== undefined) return words >= FEWEST_WORDS && isNear(next.line) && next.kind === 'prose';
  return next?.kind !== 'scrap' && words >= FEWEST_WORDS_AT_END && /^["“'‘(]?\p{Lu}/u.test(line.plain) && !isMarked(line);
};

/** Marked as a heading and text under it: one that a picture parts from the text before stays a heading. */
const isSubHeading = (line: Line, next: Token | undefined): boolean =>
  isMarked(line) && isBody(next) && line.plain.split(' ').length >= FEWEST_WORDS;

const isBody = (token: Token | undefined): boolean => token?.kind === 'prose' || token?.kind === 'bullet';

const isNear = (line: Line): boolean => line.gap <= LARGEST_GAP;

const isMarked = (line: Line): boolean => line.level > 0 || line.bold;

const isListEntry = ({ plain, capitals }: Line): boolean => !capitals && /^(?:\d{1,2}|[a-zđ])\s?[.)]\s+\p{L}/iu.test(plain);

const announcesList = (line: Line, next: Token | undefined): boolean =>
  /:$/u.test(line.plain) && next !== undefined && isNear(next.line) && (next.kind === 'bullet' || isListEntry(next.line));

/** A paragraph that a page break cut has no stop at its end. */
const isBroken = (text: string): boolean => /[\p{Ll}\d,–-]$/u.test(text) && text.length > 40;

const isCaption = ({ plain, text }: Line): boolean =>
  /(?:^|[\s(])(?:ảnh|hình|nguồn|đồ họa|video|clip)\s*(?:\d+\s*)?[:.]/iu.test(plain) ||
  /^[(*_]*(?:ảnh|hình ảnh|hình|đồ họa)\s/iu.test(plain) ||
  /^(?:\*|_)[^*_]+(?:\*|_)$/u.test(text);
