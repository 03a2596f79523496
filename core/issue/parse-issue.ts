import * as v from 'valibot';
import { type Issue, issueSchema } from './issue.ts';
import { currentVersion, migrate } from './migrations.ts';

/** What stands in `issue.json`: the version comes first, so that a newer file can be told from a broken one. */
export interface IssueEnvelope {
  readonly format: 'diemtin';
  readonly version: number;
  readonly issue: unknown;
}

export interface Problem {
  /** Where, with dots: `issue.sections.1.items.0.date`. */
  readonly path: string;
  /** What was expected there, for the person who repairs the file (English, technical). */
  readonly message: string;
}

/** `failed` = a migration broke: the file may be sound, the program is not. */
export type ParsedIssue =
  | { readonly status: 'ok'; readonly issue: Issue }
  | { readonly status: 'too-new'; readonly version: number }
  | { readonly status: 'corrupt'; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly version: number; readonly reason: string };

/** Reads an envelope of unknown origin; text comes out in NFC. Refuses what does not fit and never repairs by guessing. */
export const parseIssue = (json: unknown): ParsedIssue => {
  const head = v.safeParse(headSchema, json);
  if (!head.success) return { status: 'corrupt', problems: problemsOf(head.issues) };
  const { version } = head.output;
  if (version > currentVersion) return { status: 'too-new', version };
  const envelope = v.safeParse(envelopeSchema, json);
  if (!envelope.success) return { status: 'corrupt', problems: problemsOf(envelope.issues) };
  const migrated = tryMigrate(envelope.output.issue, version);
  if ('reason' in migrated) return { status: 'failed', version, reason: migrated.reason };
  const parsed = v.safeParse(issueSchema, migrated.issue);
  if (!parsed.success) return { status: 'corrupt', problems: problemsOf(parsed.issues, 'issue') };
  return { status: 'ok', issue: parsed.output };
};

/** The envelope that `parseIssue` reads back. */
export const envelopeOf = (issue: Issue): IssueEnvelope => ({ format: 'diemtin', version: currentVersion, issue });

/** A validator's complaints as places and messages; `root` is put before every path. */
export const problemsOf = (issues: readonly v.BaseIssue<unknown>[], root = ''): readonly Problem[] =>
  issues.map((issue) => ({
    path: [root, v.getDotPath(issue) ?? ''].filter((part) => part !== '').join('.'),
    message: issue.message,
  }));

const headEntries = { format: v.literal('diemtin'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) };

/** What every version shares: a newer file may have keys that this program does not know. */
const headSchema = v.looseObject(headEntries);

const envelopeSchema = v.strictObject({ ...headEntries, issue: v.unknown() });

function tryMigrate(issue: unknown, version: number): { readonly issue: unknown } | { readonly reason: string } {
  try {
    return { issue: migrate(issue, version) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
