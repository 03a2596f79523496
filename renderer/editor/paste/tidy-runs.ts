import { type Inline, type InlineText, inlineText } from '../../../core/issue/inline.ts';

/** One space between words, none at the ends. */
export const tidyRuns = (runs: readonly Inline[]): InlineText => {
  const tidy: Inline[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    const text: string = endsInSpace ? run.text.replace(/^ +/u, '') : run.text;
    if (text === '') continue;
    tidy.push({ ...run, text });
    endsInSpace = text.endsWith(' ');
  }
  const last = tidy.at(-1);
  if (last) tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() };
  return inlineText(tidy);
};
