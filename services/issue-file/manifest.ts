import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Issue } from '../../core/issue/issue.ts';
import type { Section } from '../../core/issue/section.ts';
import { stableJson } from '../../core/issue/stable-json.ts';

const recordSchema = v.looseObject({ id: v.string(), title: v.string(), hash: v.string() });

const manifestSchema = v.looseObject({
  issue: v.looseObject({
    id: v.string(),
    template: v.string(),
    number: v.number(),
    year: v.number(),
    period: v.looseObject({ from: v.string(), to: v.string() }),
  }),
  sections: v.array(
    v.looseObject({
      form: v.picklist(['text', 'items']),
      id: v.string(),
      kind: v.string(),
      title: v.string(),
      shortTitle: v.string(),
      records: v.array(recordSchema),
    }),
  ),
});

/** What an issue file holds, once more and in short: tells what is missing in a damaged file, and whether what is left is whole. Nothing else reads it. */
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestSection = Manifest['sections'][number];

export const manifestOf = ({ id, template, number, year, period, sections }: Issue): Manifest => ({
  issue: { id, template, number, year, period: { ...period } },
  sections: sections.map((section) => ({
    form: section.form,
    id: section.id,
    kind: section.kind,
    title: section.title,
    shortTitle: section.shortTitle,
    records: recordsOf(section),
  })),
});

/** Null = the text is no manifest, or not whole. */
export const readManifest = (text: string): Manifest | null => {
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};

/** SHA-256 of a record's stable JSON, the first 32 hex digits. */
export const recordHash = (record: unknown): string => createHash('sha256').update(stableJson(record)).digest('hex').slice(0, 32);

function recordsOf(section: Section): ManifestSection['records'] {
  return section.form === 'items'
    ? section.items.map((item) => ({ id: item.id, title: item.headline, hash: recordHash(item) }))
    : section.blocks.map((block) => ({ id: block.id, title: '', hash: recordHash(block) }));
}
