import { fieldsAddedUpTo } from '../../../core/issue/migrations.ts';

/** What could be read of a damaged `issue.json`, not validated. */
export interface RawIssue {
  readonly version: number;
  /** Everything but the sections; null = damaged. */
  readonly front: Readonly<Record<string, unknown>> | null;
  readonly sections: readonly RawSection[];
}

export interface RawSection {
  /** Id, kind, titles; null = damaged. */
  readonly head: Readonly<Record<string, unknown>> | null;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Records that begin and could not be read. */
  readonly broken: number;
}

/**
 * Reads the JSON line by line, as this program writes it: one space a level, so that each section stands between lines of three spaces and a brace, each
 * item or block of a section between lines of five. What is damaged ends at the next such line.
 */
export const salvageRecords = (text: string): RawIssue => {
  const lines = text.split('\n');
  const first = lines.indexOf('  "sections": [');
  const front = first < 0 ? null : objectOf(['{', ...lines.slice(firstOfIssue(lines), first), '"sections": []}']);
  const version = Number(/^ "version": (\d+),$/mu.exec(text.slice(0, 200))?.[1] ?? 1);
  const behind = lines.slice(Math.max(first, 0));
  const end = behind.findIndex((line) => /^ {2}\]/u.test(line));
  const sections = groupsOf(end < 0 ? behind : behind.slice(0, end), '   {').map(sectionOf);
  const tail = end < 0 ? {} : (objectOf(['{', ...tailOf(behind.slice(end + 1)), '}']) ?? {});
  return { version, front: front === null ? null : { leftovers: [], ...fieldsAddedUpTo(version), ...tail, ...front }, sections };
};

function firstOfIssue(lines: readonly string[]): number {
  return lines.indexOf(' "issue": {') + 1;
}

/** Fields that stand behind the sections. */
function tailOf(lines: readonly string[]): readonly string[] {
  const end = lines.indexOf(' }');
  return end < 0 ? [] : lines.slice(0, end);
}

function sectionOf(lines: readonly string[]): RawSection {
  const list = lines.findIndex((line) => /^ {4}"(items|blocks)": \[/u.test(line));
  const headLines = list < 0 ? lines : lines.slice(0, list);
  const head = objectOf([...headLines, list < 0 ? '' : '"end": 0 }']);
  const groups = list < 0 ? [] : groupsOf(lines.slice(list + 1), '     {');
  const records = groups.map((group) => objectOf(upToEnd(group))).filter((record) => record !== null);
  return { head, records, broken: groups.length - records.length };
}

/** Lines from each line that is `start` to the one before the next. */
function groupsOf(lines: readonly string[], start: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const line of lines) {
    if (line === start) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function upToEnd(group: readonly string[]): readonly string[] {
  const end = group.findIndex((line) => /^ {5}\},?$/u.test(line));
  return end < 0 ? group : [...group.slice(0, end), '}'];
}

function objectOf(lines: readonly string[]): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(
      lines
        .join('\n')
        .replace(/,\s*\}$/u, '}')
        .replace(/,\s*$/u, ''),
    );
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
