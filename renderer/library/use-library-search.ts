import { useEffect, useState } from 'react';
import type { LibraryHits } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';

export interface LibraryQuestion {
  readonly text: string;
  readonly headlines: boolean;
  readonly year: number | null;
}

/** ms after the last key. */
const pause = 150;

/** Letters that are worth a search. */
const shortest = 2;

/** What all issues say about the words in a field, as they are typed; null = nothing is looked for. */
export function useLibrarySearch(
  api: Pick<DesktopApi, 'searchLibrary'>,
  { text, headlines, year }: LibraryQuestion,
): LibraryHits | null {
  const [hits, setHits] = useState<LibraryHits | null>(null);
  const isAsked = text.trim().length >= shortest;
  useEffect(() => {
    if (!isAsked) return setHits(null);
    let isLate = false;
    const timer = setTimeout(async () => {
      const found = await api.searchLibrary({ text, headlines, year, section: null });
      if (!isLate) setHits(found);
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [api, text, headlines, year, isAsked]);
  return hits;
}
