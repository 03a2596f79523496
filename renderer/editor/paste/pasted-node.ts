/** What came from a clipboard, freed of the browser: a plain tree of names, few attributes, and text. */
export type PastedNode = PastedElement | string;

export interface PastedElement {
  /** Lower-case name of the HTML element. */
  readonly name: string;
  readonly style: Readonly<Record<string, string>>;
  readonly className: string;
  readonly href: string;
  readonly children: readonly PastedNode[];
}
