import type { EntryPart, EntryTexts } from './entry-texts.ts';
import { matchAt, type Term } from './term.ts';
import { wordsIn } from './words.ts';

/** UTF-16 offsets in a text: from `start` up to, not including, `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  /** What was looked for, in order, apart from one another. */
  readonly ranges: readonly TextRange[];
}

/** A text around the hit. `text` is whole; `shown` is the stretch worth showing. */
export interface HitContext extends MarkedText {
  readonly field: EntryPart['field'];
  readonly shown: TextRange;
}

export interface ShownHit {
  readonly headline: MarkedText;
  /** The text that holds most of what was looked for; the first one when only the titles hold it. Null = there is none. */
  readonly context: HitContext | null;
}

/** How a hit looks in a list: its headline and a stretch of its text, with what was looked for marked. */
export const showHit = ({ headline, parts }: EntryTexts, terms: readonly Term[]): ShownHit => {
  const marked = parts.map((part) => ({ ...part, ...markTerms(part.text, terms) }));
  const best = marked.reduce<(typeof marked)[number] | null>(
    (most, one) => (most && most.weight >= one.weight ? most : one),
    null,
  );
  return {
    headline: { text: headline, ranges: markTerms(headline, terms).ranges },
    context: best && { field: best.field, text: best.text, ranges: best.ranges, shown: stretchAround(best) },
  };
};

/** Units before the first mark, and in all; cut at spaces. */
const before = 48;
const inAll = 200;

/** Where the terms stand; `weight`: how many of them, those with the typed accents twice. */
function markTerms(text: string, terms: readonly Term[]): { readonly ranges: readonly TextRange[]; readonly weight: number } {
  const places = wordsIn(text);
  const words = places.map(({ word }) => word);
  const weights = new Map<Term, number>();
  const ranges: TextRange[] = [];
  for (const [at, { start }] of places.entries()) {
    for (const term of terms) {
      const match = matchAt(words, at, term);
      if (match === 'none') continue;
      ranges.push({ start, end: places[at + term.words.length - 1]?.end ?? start });
      weights.set(term, Math.max(weights.get(term) ?? 0, match === 'exact' ? 2 : 1));
    }
  }
  return { ranges: joined(ranges), weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

/** Ranges come by their starts; those that touch or overlap become one. */
function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last && range.start <= last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else apart.push(range);
  }
  return apart;
}

function stretchAround({ text, ranges }: MarkedText): TextRange {
  const first = ranges[0]?.start ?? 0;
  const wish = Math.max(0, first - before);
  const start = wish === 0 ? 0 : Math.min(first, text.indexOf(' ', wish) + 1 || first);
  if (text.length - start <= inAll) return { start, end: text.length };
  const cut = text.lastIndexOf(' ', start + inAll);
  const markEnd = ranges[0]?.end ?? 0;
  return { start, end: Math.max(cut > start ? cut : start + inAll, markEnd) };
}
