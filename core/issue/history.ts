import { applyCommand } from './commands/apply-command.ts';
import type { Command } from './commands/command.ts';
import type { Refusal } from './commands/refusal.ts';
import { mergeKeyOf, undoModeOf } from './commands/undo-mode.ts';
import type { Issue } from './issue.ts';

/** One undo step: how to take it back, and where the user was before and after (`Spot` is the window's own notion of a place). */
export interface Step<Spot> {
  readonly undo: Command;
  readonly redo: Command;
  readonly before: Spot;
  readonly after: Spot;
  /** Edits with the same key in a row are one step; null = closed. */
  readonly mergeKey: string | null;
}

/** An issue with all that was done to it since it was opened. Immutable; steps share what did not change. */
export interface History<Spot> {
  readonly issue: Issue;
  readonly past: readonly Step<Spot>[];
  readonly future: readonly Step<Spot>[];
}

export interface Edit<Spot> {
  readonly command: Command;
  readonly before: Spot;
  readonly after: Spot;
  /**
   * Tells bursts of typing apart: commands that may merge do so only within one group. Left out = a group for each field, closed by
   * any other edit.
   */
  readonly group?: string;
}

/** What undo or redo did: the command that was applied, and where to go. */
export interface Travel<Spot> {
  readonly history: History<Spot>;
  readonly command: Command;
  readonly spot: Spot;
}

/** Steps kept; the oldest are let go. */
const mostSteps = 2000;

export const newHistory = <Spot>(issue: Issue): History<Spot> => ({ issue, past: [], future: [] });

/** Applies an edit and remembers how to take it back. What was undone before is forgotten. */
export const edited = <Spot>(
  history: History<Spot>,
  { command, before, after, group }: Edit<Spot>,
): { readonly ok: true; readonly history: History<Spot> } | Refusal => {
  const applied = applyCommand(history.issue, command);
  if (!applied.ok) return applied;
  const { issue, inverse } = applied;
  if (undoModeOf(command) === 'never') return { ok: true, history: { ...history, issue } };
  const key = mergeKeyOf(command);
  const mergeKey = key === null ? null : `${key}#${group ?? ''}`;
  const last = history.past.at(-1);
  const merges = last !== undefined && mergeKey !== null && last.mergeKey === mergeKey && history.future.length === 0;
  const step: Step<Spot> = merges ? { ...last, redo: command, after } : { undo: inverse, redo: command, before, after, mergeKey };
  const kept = merges ? history.past.slice(0, -1) : history.past.slice(-(mostSteps - 1));
  return { ok: true, history: { issue, past: [...kept, step], future: [] } };
};

/** Ends the burst of typing: the next edit is a step of its own. */
export const closed = <Spot>(history: History<Spot>): History<Spot> => {
  const last = history.past.at(-1);
  if (last === undefined || last.mergeKey === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, mergeKey: null }] };
};

/** Takes the last step back; null = there is none. */
export const undone = <Spot>(history: History<Spot>): Travel<Spot> | null => {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  const issue = mustApply(history.issue, step.undo);
  const moved = { issue, past: history.past.slice(0, -1), future: [{ ...step, mergeKey: null }, ...history.future] };
  return { history: moved, command: step.undo, spot: step.before };
};

/** Does the step again that was taken back last; null = there is none. */
export const redone = <Spot>(history: History<Spot>): Travel<Spot> | null => {
  const [step, ...future] = history.future;
  if (step === undefined) return null;
  const issue = mustApply(history.issue, step.redo);
  return { history: { issue, past: [...history.past, step], future }, command: step.redo, spot: step.after };
};

function mustApply(issue: Issue, command: Command): Issue {
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(`a step of the history no longer applies: ${applied.code}`);
  return applied.issue;
}
