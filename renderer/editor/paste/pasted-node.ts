/** What came from a clipboard, freed of the browser: a plain tree of names, few attributes, and text. */
export type PastedNode = PastedElement | string;

export interface PastedElement {
  /** Lower-case name of the HTML element. */
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
  readonly className: string;
  readonly href: string;
  readonly children: readonly PastedNode[];
  /** Columns and rows that a table's cell takes; left out = one. */
  readonly columns?: number;
  readonly rows?: number;
  /** A picture that the HTML carries in itself, as a `data:` address. Other addresses are never kept: nothing is loaded. */
  readonly picture?: string;
}
