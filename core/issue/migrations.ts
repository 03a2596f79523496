/** Rewrites the JSON of an issue from one version of the file format to the next. Throws when the JSON is not what that version wrote. */
export type Migration = (issue: unknown) => unknown;

/** The version that this program writes. A change to a record that old files do not satisfy raises it and adds a migration. */
export const currentVersion = 2;

/** The step that leads from version n to n + 1, under the key n. */
export const migrations: Readonly<Record<number, Migration>> = {
  /** Version 2 knows a date style of the issue's own, findings that were left as they are, and what an import read of a printed issue. */
  1: (issue) => ({ ...recordOf(issue), dateStyle: null, ignored: [], printed: null }),
};

/** Takes the JSON from `version` up to `target`, one step at a time. Throws where a step is missing or fails. */
export const migrate = (issue: unknown, version: number, chain = migrations, target = currentVersion): unknown => {
  if (version === target) return issue;
  const step = chain[version];
  if (!step) throw new Error(`no migration from version ${version}`);
  return migrate(step(issue), version + 1, chain, target);
};

function recordOf(issue: unknown): object {
  if (typeof issue !== 'object' || issue === null) throw new Error('the issue is no object');
  return issue;
}
