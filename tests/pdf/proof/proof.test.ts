import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BlockId } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { Item } from '../../../core/issue/item.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import type { PdfEdition } from '../../../pdf/edition.ts';
import { sayDifference } from '../../../pdf/proof/difference.ts';
import { provePdf } from '../../../pdf/proof/prove-pdf.ts';
import type { PdfResources } from '../../../pdf/resources.ts';
import { writePdf } from '../../../pdf/write-pdf.ts';
import { layOut } from '../../../services/export/lay-out.ts';
import { shippedPressProfile } from '../../../services/export/press-profile.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';
import { projectFile } from '../../../services/project-root.ts';
import { randomFile } from '../random-file.ts';
import { damages } from './damages.ts';
import { Objects } from './rebuild.ts';

const created = new Date('2026-06-29T03:00:00Z');

interface Sample {
  readonly issue: Issue;
  readonly layout: Layout;
  readonly resources: PdfResources;
  readonly digests: ReadonlyMap<string, string>;
}

let sample: Sample;
let file: Buffer;

beforeAll(async () => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  const issue = withForeignWords(opened.issue);
  const laidOut = await layOut(issue, opened.media);
  if (!laidOut.ok) throw new Error(laidOut.code);
  const digests = new Map<string, string>();
  for (const name of opened.media.names()) digests.set(name, digestOf(await opened.media.read(name)));
  sample = { issue, layout: laidOut.layout, resources: laidOut.resources, digests };
  file = await write(sample, 'screen');
}, 60_000);

const { abbreviations } = usualRegistry;

/** A last paragraph with English words and an abbreviation. */
function withForeignWords(issue: Issue): Issue {
  const text = [{ text: 'Nhóm dựng mô hình Digital Twin và thử AI.' }];
  const longer = (item: Item): Item => ({
    ...item,
    body: [...item.body, { type: 'paragraph', id: 'doan-them' as BlockId, text }],
  });
  const last = issue.sections.at(-1);
  if (last?.form !== 'items') throw new Error('the sample ends with items');
  const section = { ...last, items: last.items.map((item, index) => (index === last.items.length - 1 ? longer(item) : item)) };
  return { ...issue, sections: [...issue.sections.slice(0, -1), section] };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function write({ layout, resources }: Sample, edition: PdfEdition): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writePdf(layout, resources, sink, { edition, created, abbreviations });
  return Buffer.concat(chunks);
}

const prove = ({ issue, layout, resources, digests }: Sample, bytes: Buffer, edition: PdfEdition = 'screen') =>
  provePdf(bytes, { issue, layout, edition, created, abbreviations, resources, digest: (name) => digests.get(name) ?? null });

describe('the proof', () => {
  it('finds nothing in a file that is right, written as it is or put together anew', async () => {
    expect(await prove(sample, file)).toEqual([]);
    expect(await prove(sample, new Objects(file).file())).toEqual([]);
  });

  it.each<[string, PdfEdition]>([
    ['office', 'office'],
    ['A4', { kind: 'print', profile: shippedPressProfile(), trim: 'A4', fillSheets: true, imprint: ['Xưởng in Mẫu'] }],
    ['19x27', { kind: 'print', profile: shippedPressProfile(), trim: '19x27', fillSheets: false, imprint: [] }],
  ])('finds nothing in the edition %s', async (_name, edition) => {
    expect(await prove(sample, await write(sample, edition), edition)).toEqual([]);
  });

  it('knows more than forty kinds of damage', () => {
    expect(Object.keys(damages).length).toBeGreaterThan(40);
  });

  it.each(Object.entries(damages))('finds %s, and says it', async (_name, damage) => {
    const objects = new Objects(file);
    damage(objects);
    const differences = await prove(sample, objects.file());
    expect(differences.length).toBeGreaterThan(0);
    for (const one of differences.slice(0, 3)) {
      expect(sayDifference(one, 'vi')).toMatch(/“.*”/su);
      expect(sayDifference(one, 'en')).not.toMatch(/undefined|null/u);
    }
  });

  it('finds a file that was cut off, has a broken byte, or is of an older version', async () => {
    expect(await prove(sample, file.subarray(0, file.length - 400))).not.toEqual([]);
    const broken = Buffer.from(new Objects(file).file());
    const at = broken.indexOf('stream\n', 20_000) + 30;
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect(await prove(sample, broken)).not.toEqual([]);
    expect(await prove(sample, new Objects(file).file('%PDF-1.4\n%\xE2\xE3\xCF\xD3\n'))).not.toEqual([]);
  });

  it('finds a file of another issue, and an item that the pages left out', async () => {
    const [first] = sample.issue.sections;
    const other = {
      ...sample.issue,
      sections: sample.issue.sections.map((section) =>
        section.form === 'items' ? { ...section, items: section.items.toReversed() } : section,
      ),
    };
    expect(first).toBeDefined();
    expect((await prove({ ...sample, issue: other }, file)).map(({ kind }) => kind)).toContain('order');
  });

  it('takes less than a third of a second', async () => {
    const times: number[] = [];
    for (let count = 0; count < 4; count++) {
      const begun = performance.now();
      await prove(sample, file);
      times.push(performance.now() - begun);
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

/** 500 with PROOF_ISSUES=500. */
const count = Number(process.env.PROOF_ISSUES ?? 24);

describe('random issues', () => {
  it(`${count} of them: no file that is right is refused`, async () => {
    const refused: string[] = [];
    for (let seed = 0; seed < count; seed++) {
      const random: Sample = await randomFile(1000 + seed);
      const differences = await prove(random, await write(random, 'screen'));
      if (differences[0]) refused.push(`${seed}: ${sayDifference(differences[0], 'en')}`);
    }
    expect(refused).toEqual([]);
  }, 600_000);
});
