import type { Command } from '../issue/commands/command.ts';
import type { ItemId } from '../issue/ids.ts';
import type { Stretch } from '../issue/replace-in-runs.ts';
import type { TextPlace } from '../issue/texts.ts';

/** error = an export asks for a decision; warn = listed; info = hidden until asked for. */
export type Severity = 'error' | 'warn' | 'info';

/** Where something was found: a text of the issue, or a field or part that is no text. */
export interface FoundPlace extends Omit<TextPlace, 'field'> {
  readonly field: TextPlace['field'] | 'date' | 'sources' | 'pictures' | 'body' | 'qr' | null;
}

export type Facts = Readonly<Record<string, string | number>>;

/** One thing to look at before the issue is exported. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: FoundPlace;
  /** The letters of the text at `place` (UTF-16); null = all of it, or no text. */
  readonly range: Stretch | null;
  /** The letters themselves; '' = not known. Where the text has others by now, it was changed since. */
  readonly words: string;
  readonly facts: Facts;
  /** Another item that it is about; null = none. */
  readonly other: ItemId | null;
  /** What makes it right, where that is safe: words for the range, or an edit; null = the user decides. */
  readonly fix: Fix | null;
  /** The same as long as the same words stand in the same item: what the user left out stays left out while other things change. */
  readonly key: string;
}

export type Fix = { readonly words: string } | { readonly command: Command };

export const nowhere: FoundPlace = { section: null, item: null, block: null, picture: null, field: null, cell: null };
