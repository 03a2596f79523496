import type { ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { fold } from '../../core/text/fold.ts';
import type { AppCommand } from './commands.ts';

export type PaletteEntry =
  | { readonly kind: 'item'; readonly id: string; readonly item: ItemId; readonly label: string; readonly note: string }
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly command: AppCommand;
      readonly label: string;
      readonly note: string;
    };

/** Rows shown at most. */
const most = 50;

/** Items and commands that fit what was typed, best first: letters with their accents before those without, beginnings of words first. */
export const findEntries = (typed: string, issue: Issue, commands: readonly AppCommand[]): readonly PaletteEntry[] => {
  const entries = [...commands.map(commandEntry), ...itemEntries(issue)];
  const wanted = typed.trim();
  if (wanted === '') return entries.slice(0, most);
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry.label, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ entry }) => entry);
};

function commandEntry(command: AppCommand): PaletteEntry {
  return { kind: 'command', id: command.id, command, label: command.label, note: command.keys ?? '' };
}

function itemEntries(issue: Issue): readonly PaletteEntry[] {
  return issue.sections.flatMap((section) =>
    section.form === 'text'
      ? []
      : section.items.map(
          (item): PaletteEntry => ({
            kind: 'item',
            id: item.id,
            item: item.id,
            label: item.headline || item.shortTitle,
            note: section.shortTitle || section.title,
          }),
        ),
  );
}

/** 0 = does not fit. Every word typed must occur; the accents count for more, and the beginning of a word. */
function rankOf(label: string, typed: string): number {
  const exact = label.toLocaleLowerCase('vi');
  const folded = fold(label);
  const words = typed.toLocaleLowerCase('vi').split(/\s+/u);
  if (!words.every((word) => folded.includes(fold(word)))) return 0;
  const starts = words.filter((word) => folded.startsWith(fold(word)) || folded.includes(` ${fold(word)}`)).length;
  const accents = words.filter((word) => exact.includes(word)).length;
  return 1 + starts + 2 * accents + (folded.includes(fold(typed)) ? 3 : 0);
}
