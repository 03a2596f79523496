/** Rewrites the JSON of an issue from one version of the file format to the next. Throws when the JSON is not what that version wrote. */
export type Migration = (issue: unknown) => unknown;

/** The version that this program writes. A change to a record that old files do not satisfy raises it and adds a migration. */
export const currentVersion = 3;

/** Fields of the issue that a version was the first to know, with the value that means what issues were before it. */
const addedFields: Readonly<Record<number, object>> = {
  2: { dateStyle: null, ignored: [], printed: null },
  3: { coverVariant: 'auto' },
};

/** Every field that came after version 1 and that a file of `version` has, with its first value. */
export const fieldsAddedUpTo = (version: number): object =>
  Object.fromEntries(
    Object.entries(addedFields).flatMap(([added, fields]) => (Number(added) <= version ? Object.entries(fields) : [])),
  );

/** The step that leads from version n to n + 1, under the key n. */
export const migrations: Readonly<Record<number, Migration>> = {
  1: (issue) => ({ ...recordOf(issue), ...addedFields[2] }),
  2: (issue) => ({ ...recordOf(issue), ...addedFields[3] }),
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
