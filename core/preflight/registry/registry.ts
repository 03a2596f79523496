import * as v from 'valibot';
import type { IsoDate } from '../../issue/ids.ts';
import { isoDateSchema } from '../../issue/iso-date.ts';
import { listOf, schemaOf, textSchema } from '../../issue/record-schema.ts';

/** A source of news as the office writes it. */
export interface KnownSource {
  readonly name: string;
  /** Other ways of writing it that are unified on request. */
  readonly variants: readonly string[];
  /** Hosts of its articles, without `www.`. */
  readonly hosts: readonly string[];
}

/** A thing with one way of writing it inside an issue. */
export interface KnownName {
  readonly name: string;
  readonly variants: readonly string[];
}

export interface KnownAbbreviation extends KnownName {
  /** What it stands for, read aloud by screen readers; '' = not known. */
  readonly expansion: string;
}

/** A person in an office. One who changed office stands in several rows. */
export interface KnownOfficial {
  readonly name: string;
  /** Offices held at once are parted by semicolons; '' = not known. */
  readonly office: string;
  /** First and last day in office; null = not known, or still in it. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** A law, decree or resolution. */
export interface KnownDocument {
  /** As printed, such as `57-NQ/TW`. */
  readonly number: string;
  readonly title: string;
  /** Day of issue. */
  readonly date: IsoDate | null;
}

/** What the office keeps and may edit. */
export interface Registry {
  readonly sources: readonly KnownSource[];
  readonly abbreviations: readonly KnownAbbreviation[];
  readonly officials: readonly KnownOfficial[];
  /** Names of agencies, written out. */
  readonly agencies: readonly KnownName[];
  readonly documents: readonly KnownDocument[];
}

const name = v.pipe(textSchema, v.minLength(1));
const variants = listOf(textSchema);
const day = v.optional(v.nullable(isoDateSchema), null);

/** Lists of earlier versions had fewer columns. */
export const registrySchema = schemaOf<Registry>()(
  v.strictObject({
    sources: listOf(v.strictObject({ name, variants, hosts: listOf(v.string()) })),
    abbreviations: listOf(v.strictObject({ name, variants, expansion: v.optional(textSchema, '') })),
    officials: listOf(v.strictObject({ name, office: textSchema, from: day, to: day })),
    agencies: listOf(v.strictObject({ name, variants })),
    documents: listOf(v.strictObject({ number: name, title: textSchema, date: day })),
  }),
);
