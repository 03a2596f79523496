import type { Command } from '../issue/commands/command.ts';
import type { Issue } from '../issue/issue.ts';
import { replaceInPlain, replaceInRuns } from '../issue/replace-in-runs.ts';
import { changeTexts, type TextPlace } from '../issue/texts.ts';
import type { Finding } from './finding.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** One edit that carries out the fixes of these findings; null = none of them has one. The findings must come from a run over this very issue. */
export const fixFindings = (issue: Issue, findings: readonly Finding[]): Command | null => {
  const byPlace = new Map<string, Replacement[]>();
  const commands: Command[] = [];
  for (const { place, range, fix } of findings) {
    if (fix === null) continue;
    if ('command' in fix) commands.push(fix.command);
    else if (range !== null) byPlace.set(keyOf(place), [...(byPlace.get(keyOf(place)) ?? []), { ...range, words: fix.words }]);
  }
  const at = (place: TextPlace): readonly Replacement[] => lastFirst(byPlace.get(keyOf(place)) ?? []);
  const texts = changeTexts(issue, {
    plain: (text, place) => at(place).reduce((now, one) => replaceInPlain(now, [one], one.words), text),
    runs: (runs, place) => at(place).reduce((now, one) => replaceInRuns(now, [one], one.words), runs),
  });
  const all = [...texts, ...commands];
  return all.length === 0 ? null : { type: 'batch', commands: all };
};

/** From the end, so that earlier places stay right; of two that overlap only one is carried out. */
function lastFirst(replacements: readonly Replacement[]): readonly Replacement[] {
  const sorted = [...replacements].sort((a, b) => b.start - a.start || b.end - a.end);
  return sorted.filter((one, index) => {
    const behind = sorted[index - 1];
    return behind === undefined || one.end <= behind.start;
  });
}

function keyOf(place: Finding['place']): string {
  const { section, item, block, picture, field, cell } = place;
  return JSON.stringify([section, item, block, picture, field, cell]);
}
