import { fieldsAddedUpTo } from '../../../core/issue/migrations.ts';
import { type IssueEnvelope, parseIssue } from '../../../core/issue/parse-issue.ts';
import { type Manifest, type ManifestSection, recordHash } from '../manifest.ts';
import type { RawIssue, RawSection } from './salvage-records.ts';

/** What a damaged file has lost: `doubtful` = it is there, and some letter of it is not as it was; `unchecked` = nothing tells whether the rest is whole. */
export interface Loss {
  readonly kind: 'front' | 'item' | 'text' | 'doubtful' | 'unchecked' | 'picture';
  /** Headline, title of the section, name of the picture's file; '' = not known. */
  readonly title: string;
}

export interface Joined {
  readonly envelope: IssueEnvelope;
  readonly losses: readonly Loss[];
}

type Raw = Readonly<Record<string, unknown>>;

/** One issue of the pieces that are left, by the manifest where it is there; null = no piece is left. */
export const joinSalvaged = (raw: RawIssue, manifest: Manifest | null): Joined | null => {
  const losses: Loss[] = [];
  const front = frontOf(raw, manifest);
  if (front === null) return null;
  if (!isFront(raw, raw.front)) losses.push({ kind: 'front', title: '' });
  const isGood = (section: Raw): boolean => fits(raw.version, { ...front, sections: [section] });
  const sections = (manifest === null ? raw.sections.map(placed) : byManifest(raw, manifest)).flatMap((section) => {
    const empty = { ...section.head, [section.list]: [] };
    if (!isGood(empty)) {
      losses.push(...section.records.map((record): Loss => ({ kind: 'item', title: textIn(record, 'headline') })));
      return [];
    }
    const good = section.records.filter((record) => isGood({ ...empty, [section.list]: [record] }));
    losses.push(...lossesOf(section, good));
    return [{ section: { ...empty, [section.list]: good }, records: good.length }];
  });
  const count = sections.reduce((sum, { records }) => sum + records, 0);
  if (count === 0 && raw.front === null) return null;
  return {
    envelope: { format: 'diemtin', version: raw.version, issue: { ...front, sections: sections.map(({ section }) => section) } },
    losses,
  };
};

function frontOf(raw: RawIssue, manifest: Manifest | null): Raw | null {
  if (isFront(raw, raw.front)) return raw.front;
  if (manifest === null) return null;
  const blank = { title: '', publisher: [], website: '', facebook: '', slogan: '' };
  const bare = { ...manifest.issue, masthead: blank, coverPictures: [], leftovers: [], ...fieldsAddedUpTo(raw.version) };
  return fits(raw.version, { ...bare, sections: [] }) ? bare : null;
}

function isFront(raw: RawIssue, front: Raw | null): front is Raw {
  return front !== null && fits(raw.version, { ...front, sections: [] });
}

interface PlacedSection {
  readonly head: Raw;
  readonly list: 'items' | 'blocks';
  readonly records: readonly Raw[];
  /** What the manifest says should be here; null = there is none. */
  readonly wanted: ManifestSection['records'] | null;
  readonly broken: number;
}

function placed({ head, records, broken }: RawSection): PlacedSection {
  const { end: _end, form, ...facts } = head ?? {};
  return { head: { form, ...facts }, list: form === 'text' ? 'blocks' : 'items', records, wanted: null, broken };
}

/** Records go where the manifest names them, in its order: the head of their section may be gone. */
function byManifest(raw: RawIssue, manifest: Manifest): readonly PlacedSection[] {
  const records = new Map(raw.sections.flatMap((section) => section.records.map((record) => [idOf(record), record] as const)));
  return manifest.sections.map(({ form, id, kind, title, shortTitle, records: wanted }) => ({
    head: { form, id, kind, title, shortTitle },
    list: form === 'text' ? 'blocks' : 'items',
    records: wanted.map(({ id: wantedId }) => records.get(wantedId)).filter((record) => record !== undefined),
    wanted,
    broken: 0,
  }));
}

function lossesOf({ head, list, records, wanted, broken }: PlacedSection, good: readonly Raw[]): readonly Loss[] {
  const kind = list === 'items' ? 'item' : 'text';
  const title = textIn(head, 'title');
  if (wanted === null) return Array.from({ length: broken + records.length - good.length }, () => ({ kind, title: '' }));
  const found = new Map(good.map((record) => [idOf(record), record]));
  return wanted.flatMap((record): readonly Loss[] => {
    const salvaged = found.get(record.id);
    const name = record.title || title;
    if (!salvaged) return [{ kind, title: name }];
    return recordHash(salvaged) === record.hash ? [] : [{ kind: 'doubtful', title: name }];
  });
}

function idOf({ id }: Raw): unknown {
  return id;
}

function textIn(record: Raw, field: string): string {
  const text = record[field];
  return typeof text === 'string' ? text : '';
}

function fits(version: number, issue: unknown): boolean {
  return parseIssue({ format: 'diemtin', version, issue }).status === 'ok';
}
