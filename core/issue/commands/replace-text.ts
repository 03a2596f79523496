import { plainText } from '../inline.ts';
import type { Issue } from '../issue.ts';
import { replaceInPlain, replaceInRuns, type Stretch } from '../replace-in-runs.ts';
import { changeTexts } from '../texts.ts';
import type { Command, ReplaceText } from './command.ts';
import { findSection } from './find.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The commands that make the replacement, one a field that changes; none when the letters do not occur. */
export const replacementsIn = (issue: Issue, { find, replace, section }: ReplaceText): readonly Command[] | Refusal => {
  if (section !== undefined && !findSection(issue, section)) return refuse('unknown-section', { section });
  return changeTexts(
    issue,
    {
      plain: (text) => replaceInPlain(text, occurrences(text, find), replace),
      runs: (text) => replaceInRuns(text, occurrences(plainText(text), find), replace),
    },
    section,
  );
};

function occurrences(text: string, find: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(find); start >= 0; start = text.indexOf(find, start + find.length))
    found.push({ start, end: start + find.length });
  return found;
}
