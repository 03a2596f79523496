import type { IsoDate, ItemId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import { textsOfItem } from './entry-texts.ts';
import type { IndexedIssue } from './indexed-issue.ts';
import { jaccard, type ShingleSets, shingleLength, shinglesOf } from './shingles.ts';
import { wordsIn } from './words.ts';

/** From this Jaccard similarity of shingles on, two texts are the same one; and one reminds of the other. Formulaic prose reaches 0.2 between strangers. */
export const sameFrom = 0.5;
export const similarFrom = 0.25;

/** An item of the archive that says what this one says. */
export interface Published<Where> {
  readonly where: Where;
  readonly item: ItemId;
  readonly headline: string;
  /** Null = it had none; its issue's week is known. */
  readonly date: IsoDate | null;
  readonly similarity: number;
  readonly verdict: 'same' | 'similar';
  /** Which of the two is more alike. */
  readonly by: 'headline' | 'body';
}

/** The open issue: it and its copies are left out. */
export type OpenIssue = Pick<Issue, 'id' | 'number' | 'year'>;

/** Items of past issues with a near-equal headline or body, the most alike first, then newer ones. Accents, case and signs do not count. */
export const findPublished = <Where>(
  issues: Iterable<readonly [Where, IndexedIssue]>,
  item: Pick<Item, 'headline' | 'body'>,
  open: OpenIssue | null,
): readonly Published<Where>[] => {
  const wanted = wantedOf(item);
  const found: Published<Where>[] = [];
  for (const [where, issue] of issues) {
    if (open !== null && isSameIssue(issue.facts, open)) continue;
    const byHeadline = similarities(issue.headlineShingles, wanted.headline);
    const byBody = similarities(issue.bodyShingles, wanted.body);
    for (const entry of new Set([...byHeadline.keys(), ...byBody.keys()])) {
      const { item: id, headline, date } = issue.entries[entry] ?? nothing;
      if (id === null) continue;
      const [ofHeadline, ofBody] = [byHeadline.get(entry) ?? 0, byBody.get(entry) ?? 0];
      const similarity = Math.max(ofHeadline, ofBody);
      const verdict = similarity >= sameFrom ? 'same' : 'similar';
      found.push({ where, item: id, headline, date, similarity, verdict, by: ofHeadline > ofBody ? 'headline' : 'body' });
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity || (b.date ?? '').localeCompare(a.date ?? ''));
};

const nothing = { item: null, headline: '', date: null };

function wantedOf(item: Pick<Item, 'headline' | 'body'>): { readonly headline: Wanted; readonly body: Wanted } {
  const { parts } = textsOfItem({ ...item, shortTitle: '', pictures: [], sources: [] });
  const words = (text: string) => wordsIn(text).map(({ word }) => word);
  const body = parts.flatMap(({ field, text }) => (field === 'body' ? words(text) : []));
  return {
    headline: wantedFrom(shinglesOf(words(item.headline), shingleLength.headline)),
    body: wantedFrom(shinglesOf(body, shingleLength.body)),
  };
}

/** The shingles looked for. Nearly every shingle of the archive is another one: two bytes of it are enough to pass it by. */
interface Wanted {
  readonly shingles: ReadonlySet<number>;
  readonly sieve: Uint8Array;
}

const sieveMask = 0xffff;

function wantedFrom(shingles: ReadonlySet<number>): Wanted {
  const sieve = new Uint8Array(sieveMask + 1);
  for (const hash of shingles) sieve[hash & sieveMask] = 1;
  return { shingles, sieve };
}

/** The entries that reach `similarFrom`, with their similarity. */
function similarities({ hashes, starts }: ShingleSets, { shingles, sieve }: Wanted): ReadonlyMap<number, number> {
  const reached = new Map<number, number>();
  for (let entry = 0; entry + 1 < starts.length; entry += 1) {
    const start = starts[entry] ?? 0;
    const end = starts[entry + 1] ?? start;
    let shared = 0;
    for (let at = start; at < end; at += 1) {
      const hash = hashes[at] ?? 0;
      if (sieve[hash & sieveMask] === 1 && shingles.has(hash)) shared += 1;
    }
    const similarity = jaccard(shared, end - start, shingles.size);
    if (similarity >= similarFrom) reached.set(entry, similarity);
  }
  return reached;
}

function isSameIssue(one: OpenIssue, other: OpenIssue): boolean {
  return one.id === other.id && one.number === other.number && one.year === other.year;
}
