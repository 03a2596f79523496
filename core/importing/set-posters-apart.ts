import { titleSimilarity, titleWords } from '../text/similarity.ts';
import type { Token } from './classify-lines.ts';
import { indexPairs, sharingPairs } from './pair-index.ts';
import type { ContentsEntry } from './read-contents.ts';

type Headline = Extract<Token, { readonly kind: 'headline' }>;

interface Part {
  readonly at: number;
  readonly headline: Headline;
  readonly sourced: boolean;
  readonly hasText: boolean;
  /** A colon or bar stands behind its date. */
  readonly parted: boolean;
}

const FEWEST = 5;
const MOST = 0.8;
const MEANT = 0.45;

/**
 * Stage 5c: `18/5 NGÀY HỘI MÁY BƠM` on a poster looks like a headline. Where nearly all headlines have a source, one that has
 * neither source nor text, or neither source nor the colon behind the date that the others have, and that no contents entry
 * means, are words of a picture.
 */
export const setPostersApart = (tokens: readonly Token[], entries: readonly ContentsEntry[]): readonly Token[] => {
  const parts = partsOf(tokens);
  const suspects = parts.filter(({ sourced, headline }) => !sourced && headline.date !== null);
  if (parts.length < FEWEST || suspects.length === 0 || suspects.length > parts.length * (1 - MOST)) return tokens;
  const usuallyParted = parts.filter(({ parted }) => parted).length >= parts.length * MOST;
  const meant = isMeant(entries);
  const posters = new Set(
    suspects
      .filter(({ hasText, parted }) => !hasText || (usuallyParted && !parted))
      .filter(({ headline }) => !meant(headline.title))
      .map(({ at }) => at),
  );
  return tokens.map((token, i) => (posters.has(i) ? { kind: 'scrap', line: token.line } : token));
};

const partsOf = (tokens: readonly Token[]): readonly Part[] => {
  const parts: Part[] = [];
  tokens.forEach((token, at) => {
    const last = parts.at(-1);
    if (token.kind === 'headline') {
      const parted = /^[\s[(]*\d[\d/.-]*\s*[)\]]?\s*[:|]/u.test(token.line.plain);
      parts.push({ at, headline: token, sourced: false, hasText: false, parted });
    } else if (last !== undefined && token.kind === 'source') parts[parts.length - 1] = { ...last, sourced: true };
    else if (last !== undefined && (token.kind === 'prose' || token.kind === 'bullet'))
      parts[parts.length - 1] = { ...last, hasText: true };
  });
  return parts;
};

const isMeant = (entries: readonly ContentsEntry[]): ((title: string) => boolean) => {
  const titles = entries.map((entry) => titleWords(entry.title));
  const index = indexPairs(titles);
  return (title) => {
    const words = titleWords(title);
    return sharingPairs(index, words).some((at) => titleSimilarity(words, titles[at] ?? []) >= MEANT);
  };
};
