/** Something that the window can do: found in the palette, listed in the help, run by its key. */
export interface AppCommand {
  readonly id: string;
  readonly label: string;
  /** As written on screen: `Ctrl+Enter`, `F8`; left out = it has no key. */
  readonly keys?: string;
  readonly run: () => void;
}
