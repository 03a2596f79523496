import { fold } from '../text/fold.ts';
import { titleSimilarity, titleWords } from '../text/similarity.ts';
import type { Token } from './classify-lines.ts';
import { joinHeadlines } from './join-headlines.ts';
import { indexPairs, sharingPairs } from './pair-index.ts';
import type { ContentsEntry } from './read-contents.ts';
import { sourceFollows } from './source-follows.ts';

const FEWEST_WORDS = 3;
const LONGEST = 300;
const MOST_CAPTIONS = 3;
const CAPTION_LENGTH = 40;
const CLAIM = 0.62;
const SURE_CLAIM = 0.8;

/**
 * Stage 5: headlines that bear no date. A line is one when its source follows at once, or when a contents entry means it and
 * no dated headline fits that entry better.
 */
export const findHeadlines = (tokens: readonly Token[], entries: readonly ContentsEntry[]): readonly Token[] => {
  const joined = joinHeadlines(tokens);
  const claimed = claimedByContents(joined, entries);
  const found = joined.map((token, i): Token => {
    if (!mayBeHeadline(token) || (token.kind === 'bullet' && !claimed.has(i))) return token;
    const sourced = (sourceFollows(joined, i) && !headlineBefore(joined, i)) || betweenSources(joined, i);
    const isOne = claimed.has(i) || (stoodApart(token) && sourced);
    return isOne ? { kind: 'headline', line: token.line, date: null, title: token.line.plain } : token;
  });
  return found.reduce<Token[]>(addOrJoin, []);
};

/** A headline with nothing under it but another without a date is the first line of that one. */
const addOrJoin = (done: Token[], token: Token): Token[] => {
  const last = done.at(-1);
  const secondLine = token.kind === 'headline' && token.date === null && token.line.capitals && token.line.gap <= 1;
  if (secondLine && last?.kind === 'headline' && last.line.capitals) {
    done[done.length - 1] = { ...last, title: `${last.title} ${token.title}` };
  } else done.push(token);
  return done;
};

type TextToken = Extract<Token, { readonly kind: 'prose' | 'bullet' | 'scrap' }>;

const mayBeHeadline = (token: Token): token is TextToken =>
  (token.kind === 'scrap' || token.kind === 'prose' || token.kind === 'bullet') &&
  !token.line.picture &&
  token.line.plain.length <= LONGEST &&
  token.line.plain.split(' ').length >= FEWEST_WORDS &&
  !/^\d{1,2}\s*[.)]\s/u.test(token.line.plain) &&
  !/^["'“]?(?:ảnh|nguồn|theo)\s*:/iu.test(token.line.plain);

const stoodApart = ({ line }: TextToken): boolean =>
  line.capitals || ((line.level > 0 || line.bold) && !/[.;]$/u.test(line.plain));

/** A title without text or source under it is an entry of a list, such as contents at the end. */
const textFollows = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (next <= at + MOST_CAPTIONS && isCaption(tokens[next])) next += 1;
  const kind = tokens[next]?.kind;
  return kind === 'prose' || kind === 'source' || kind === 'qr';
};

const isCaption = (token: Token | undefined): boolean => token?.kind === 'scrap' && token.line.plain.length < CAPTION_LENGTH;

/** Where sources stand after the text: the line after one source, with text and another source before the next headline. */
const betweenSources = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 2]?.kind;
  if (tokens[at - 1]?.kind !== 'source' || (before !== 'prose' && before !== 'bullet') || tokens[at + 1]?.kind !== 'prose')
    return false;
  for (let i = at + 2; i < tokens.length; i += 1) {
    const kind = tokens[i]?.kind;
    if (kind === 'source') return true;
    if (kind === 'headline' || kind === 'header') return false;
  }
  return false;
};

/** Between a headline and its source stand no second headline, but words of a picture. */
const headlineBefore = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i >= 0; i -= 1) {
    const kind = tokens[i]?.kind;
    if (kind === 'headline') return true;
    if (kind !== 'scrap' && kind !== 'running-head') return false;
  }
  return false;
};

/** Indexes of undated lines that a contents entry means. Each entry speaks for one line, the one most like it. */
const claimedByContents = (tokens: readonly Token[], entries: readonly ContentsEntry[]): ReadonlySet<number> => {
  const claimed = new Set<number>();
  const lines = tokens.flatMap((token, i) => (token.kind === 'headline' || mayBeHeadline(token) ? [{ token, i }] : []));
  const titles = lines.map(({ token }) => titleWords(token.kind === 'headline' ? token.title : token.line.plain));
  const index = indexPairs(titles);
  for (const entry of entries) {
    const words = titleWords(entry.title);
    let best: { readonly at: number; readonly score: number } | null = null;
    for (const at of sharingPairs(index, words)) {
      const score = titleSimilarity(words, titles[at] ?? []);
      if (best === null || score > best.score) best = { at, score };
    }
    const found = best === null ? undefined : lines[best.at];
    if (best === null || found === undefined || found.token.kind === 'headline') continue;
    const { line } = found.token;
    if (fold(line.plain).length > fold(entry.title).length * 3) continue;
    const apart = line.capitals || line.level > 0 || line.bold;
    const needed = apart ? CLAIM : SURE_CLAIM;
    const meant = entry.sure || (apart && best.score >= SURE_CLAIM) || sourceFollows(tokens, found.i);
    if (best.score >= needed && meant && textFollows(tokens, found.i)) claimed.add(found.i);
  }
  return claimed;
};
