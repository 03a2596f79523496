import type { SetText } from './set-text.ts';

/** At most so many lines of a set text, the last one ending in an ellipsis if there were more. */
export function firstLines(set: SetText, most: number): SetText {
  if (set.lines.length <= most) return set;
  const lines = set.lines.slice(0, most);
  const last = lines.at(-1);
  const run = last?.runs.at(-1);
  if (last === undefined || run === undefined) return set;
  // The last word makes room; a line of one word loses some letters.
  const text = `${run.text.trim().includes(' ') ? run.text.replace(/\s+\S*\s*$/u, '') : run.text.replace(/\S{0,3}$/u, '')}…`;
  return {
    ...set,
    lines: [...lines.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), { ...run, text }], brokenAtSpace: false }],
    height: most * set.leading,
  };
}
