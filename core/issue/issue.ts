import * as v from 'valibot';
import type { DateStyle } from '../text/dates.ts';
import { type IdSource, type IsoDate, type IssueId, issueIdSchema } from './ids.ts';
import { isoDateSchema } from './iso-date.ts';
import { type Picture, pictureSchema } from './picture.ts';
import { type Printed, printedSchema } from './printed.ts';
import { firstRepeated, idsInSection } from './record-ids.ts';
import { listOf, schemaOf, textSchema } from './record-schema.ts';
import { type Section, sectionSchema } from './section.ts';

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Masthead {
  /** Name of the bulletin, in natural case. */
  readonly title: string;
  /** The publisher, one line an entry, highest body first. */
  readonly publisher: readonly string[];
  readonly website: string;
  readonly facebook: string;
  readonly slogan: string;
}

/** What fills the field of the cover: the first cover picture if it is large enough, else the drawn art; or one of the two by choice. */
export type CoverVariant = 'auto' | 'picture' | 'art';

/** One issue of the bulletin: plain JSON, immutable. */
export interface Issue {
  readonly id: IssueId;
  readonly template: string;
  readonly number: number;
  readonly year: number;
  readonly period: Period;
  readonly masthead: Masthead;
  readonly coverPictures: readonly Picture[];
  readonly coverVariant: CoverVariant;
  readonly sections: readonly Section[];
  /** Text that an import could not place; kept until the editor deals with it, never printed. */
  readonly leftovers: readonly string[];
  /** How dates are printed; null = as the template says. */
  readonly dateStyle: DateStyle | null;
  /** Findings that the editor looked at and left as they are. */
  readonly ignored: readonly IgnoredFinding[];
  /** What an import read of the printed issue; null = written in the program. */
  readonly printed: Printed | null;
}

/** A finding of the preflight that stays as it is, and why. */
export interface IgnoredFinding {
  /** The finding's own key. */
  readonly key: string;
  readonly reason: string;
}

export const periodSchema = schemaOf<Period>()(
  v.pipe(
    v.strictObject({ from: isoDateSchema, to: isoDateSchema }),
    v.check((period) => period.from <= period.to, 'the period ends before it begins'),
  ),
);

export const mastheadEntries = {
  title: textSchema,
  publisher: listOf(textSchema),
  website: textSchema,
  facebook: textSchema,
  slogan: textSchema,
};

export const mastheadSchema = schemaOf<Masthead>()(v.strictObject(mastheadEntries));

export const ignoredFindingSchema = schemaOf<IgnoredFinding>()(
  v.strictObject({ key: v.pipe(textSchema, v.minLength(1)), reason: textSchema }),
);

export const issueEntries = {
  id: issueIdSchema,
  /** A folder's name: no dots, no slashes. */
  template: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99999)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999)),
  period: periodSchema,
  masthead: mastheadSchema,
  coverPictures: listOf(pictureSchema),
  coverVariant: v.picklist(['auto', 'picture', 'art']),
  sections: listOf(sectionSchema),
  leftovers: listOf(textSchema),
  dateStyle: v.nullable(v.picklist(['plain', 'official'])),
  ignored: listOf(ignoredFindingSchema),
  printed: v.nullable(printedSchema),
};

export const issueSchema = schemaOf<Issue>()(
  v.pipe(
    v.strictObject(issueEntries),
    v.check((issue) => firstRepeated(idsInIssue(issue)) === null, 'an id that stands twice'),
  ),
);

/** Every id inside the issue (not the issue's own), in reading order. */
export const idsInIssue = (issue: Pick<Issue, 'coverPictures' | 'sections'>): readonly string[] => [
  ...issue.coverPictures.map((picture) => picture.id),
  ...issue.sections.flatMap(idsInSection),
];

/** What an issue is made of before anything is written into it: from a template, or from the issue before. */
export interface IssueStart {
  readonly template: string;
  readonly number: number;
  readonly year: number;
  readonly period: Period;
  readonly masthead: Masthead;
  readonly sections: readonly Section[];
}

/** An issue without items, pictures and leftovers beyond what `start` brings. */
export const newIssue = (ids: IdSource, start: IssueStart): Issue => ({
  id: ids.next() as IssueId,
  ...start,
  coverPictures: [],
  coverVariant: 'auto',
  leftovers: [],
  dateStyle: null,
  ignored: [],
  printed: null,
});
