import * as v from 'valibot';
import { listOf, schemaOf, textSchema } from './record-schema.ts';

/** A stretch of text with one look. No fonts, sizes or colours: look belongs to the template. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Address that the stretch leads to (http, https or mailto). */
  readonly link?: string;
}

/** The text of one paragraph, in reading order; neighbours differ in look; never empty strings. */
export type InlineText = readonly Inline[];

/** Whether an address may stand in a link: nothing that a reader's program would execute. */
export const isLinkAddress = (address: string): boolean => /^(https?:\/\/|mailto:)\S+$/iu.test(address);

export const inlineSchema = schemaOf<Inline>()(
  v.strictObject({
    text: v.pipe(textSchema, v.minLength(1)),
    bold: v.exactOptional(v.literal(true)),
    italic: v.exactOptional(v.literal(true)),
    link: v.exactOptional(v.pipe(textSchema, v.check(isLinkAddress, 'not an http, https or mailto address'))),
  }),
);

export const inlineTextSchema = v.pipe(
  listOf(inlineSchema),
  v.check((runs) => runs.every((run, index) => index === 0 || !sameLook(run, runs[index - 1])), 'neighbours of the same look'),
);

/** Brings runs into the one form that is stored: no empty runs, neighbours of the same look joined. */
export const inlineText = (runs: readonly Inline[]): InlineText => {
  const joined: Inline[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && sameLook(run, last)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
};

/** The letters alone, without look. */
export const plainText = (runs: InlineText): string => runs.map((run) => run.text).join('');

function sameLook(a: Inline, b: Inline | undefined): boolean {
  return b !== undefined && a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}
