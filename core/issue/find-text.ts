import { fold, foldWithOrigins } from '../text/fold.ts';
import { toNfc } from '../text/nfc.ts';
import type { Command } from './commands/command.ts';
import { plainText } from './inline.ts';
import type { Issue } from './issue.ts';
import { replaceInPlain, replaceInRuns, type Stretch } from './replace-in-runs.ts';
import { changeTexts, type TextPlace } from './texts.ts';

export interface FindOptions {
  /** `hoa` finds only `hoa`, not `hóa`. */
  readonly accents: boolean;
  /** `Hoa` finds only `Hoa`, not `hoa`. */
  readonly capitals: boolean;
}

export interface Hit extends Stretch {
  readonly place: TextPlace;
  /** The whole text in which it stands. */
  readonly text: string;
}

/** Every place where the words occur, in reading order; none for an empty search. */
export const findText = (issue: Issue, words: string, options: FindOptions): readonly Hit[] => {
  const hits: Hit[] = [];
  const note = (text: string, place: TextPlace) => {
    hits.push(...stretchesIn(text, words, options).map((stretch) => ({ ...stretch, place, text })));
  };
  changeTexts(issue, {
    plain: (text, place) => {
      note(text, place);
      return text;
    },
    runs: (runs, place) => {
      note(plainText(runs), place);
      return runs;
    },
  });
  return hits;
};

/** Puts other words in place of all these hits, as one step; hits must come from `findText` on this very issue. */
export const replaceHits = (issue: Issue, hits: readonly Hit[], words: string): Command => {
  const byPlace = new Map<string, Stretch[]>();
  for (const { place, start, end } of hits) {
    const key = JSON.stringify(place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), { start, end }]);
  }
  const at = (place: TextPlace): readonly Stretch[] => byPlace.get(JSON.stringify(place)) ?? [];
  const commands = changeTexts(issue, {
    plain: (text, place) => replaceInPlain(text, at(place), words),
    runs: (runs, place) => replaceInRuns(runs, at(place), words),
  });
  return { type: 'batch', commands };
};

function stretchesIn(text: string, words: string, { accents, capitals }: FindOptions): readonly Stretch[] {
  const wanted = toNfc(words);
  if (wanted.trim() === '' || text === '') return [];
  const folded = foldWithOrigins(text);
  const needle = fold(wanted);
  const found: Stretch[] = [];
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
    const start = folded.origins[at] ?? 0;
    const end = folded.origins[at + needle.length] ?? text.length;
    if (agrees(text.slice(start, end), wanted, accents, capitals)) found.push({ start, end });
  }
  return found;
}

/** Folded they are the same: do they agree in what the search cares about? */
function agrees(found: string, wanted: string, accents: boolean, capitals: boolean): boolean {
  if (!accents && !capitals) return true;
  if (accents && capitals) return spaced(found) === spaced(wanted);
  if (accents) return spaced(found).toLocaleLowerCase('vi') === spaced(wanted).toLocaleLowerCase('vi');
  return bare(found) === bare(wanted);
}

function spaced(text: string): string {
  return toNfc(text).replace(/\s/gu, ' ');
}

/** Without accents, capitals kept. */
function bare(text: string): string {
  return spaced(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}
