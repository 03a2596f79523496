import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../core/issue/issue.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { salvageIssue } from '../../services/issue-file/salvage/salvage-issue.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import type { MediaStore } from '../../services/media/media-store.ts';
import { projectFile } from '../../services/project-root.ts';
import { issueWithPicture } from './sample-media.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = temporaryFolder();
const damagedFile = at('damaged.diemtin');

/** The sample's text with one small picture. */
const makeIssue = async (): Promise<{ readonly issue: Issue; readonly media: MediaStore }> => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  const { issue: small, media } = await issueWithPicture();
  const sections = opened.issue.sections.map((section) =>
    section.form === 'text'
      ? section
      : {
          ...section,
          items: section.items.map((item) => ({
            ...item,
            pictures: [],
            body: item.body.filter(({ type }) => type !== 'picture'),
          })),
        },
  );
  return { issue: { ...opened.issue, sections, coverPictures: small.coverPictures }, media };
};

let issue: Issue;
let whole: Buffer;

beforeAll(async () => {
  const made = await makeIssue();
  issue = made.issue;
  await saveIssueFile(at('whole.diemtin'), issue, made.media);
  whole = readFileSync(at('whole.diemtin'));
});

const salvaged = async (bytes: Uint8Array) => {
  writeFileSync(damagedFile, bytes);
  return salvageIssue(damagedFile);
};

const itemsOf = ({ sections }: Issue) => sections.flatMap((section) => (section.form === 'items' ? section.items : []));

const headlineOf = (index: number): string => {
  const item = itemsOf(issue)[index];
  if (!item) throw new Error('the sample has items');
  return item.headline;
};

describe('a damaged issue file', () => {
  it('gives back everything when only its directory is cut off', async () => {
    const found = await salvaged(whole.subarray(0, whole.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')));
    expect(found?.losses).toEqual([]);
    expect(found && stableJson(found.issue)).toBe(stableJson(issue));
    expect(found?.media.names()).toHaveLength(1);
  });

  it('loses one item where one is damaged, and names it', async () => {
    const bytes = Buffer.from(whole);
    const place = bytes.indexOf(`"headline": "${headlineOf(2)}"`);
    bytes.fill('x', place, place + 12);
    const found = await salvaged(bytes);
    expect(found?.losses).toEqual([{ kind: 'item', title: headlineOf(2) }]);
    expect(found && itemsOf(found.issue)).toHaveLength(itemsOf(issue).length - 1);
  });

  it('keeps an item with a changed letter, and says that it is not as it was', async () => {
    const bytes = Buffer.from(whole);
    const place = bytes.indexOf(headlineOf(3));
    bytes.write('Q', place);
    const found = await salvaged(bytes);
    expect(found?.losses).toEqual([{ kind: 'doubtful', title: headlineOf(3) }]);
  });

  it('keeps the items in front of where it was cut', async () => {
    const found = await salvaged(whole.subarray(0, whole.indexOf(`"headline": "${headlineOf(5)}"`)));
    expect(found && itemsOf(found.issue).map(({ headline }) => headline)).toEqual([0, 1, 2, 3, 4].map(headlineOf));
    expect(found?.losses.length).toBeGreaterThan(0);
  });

  it('without its first lines still has its items, by the list in the file', async () => {
    const bytes = Buffer.from(whole);
    const place = bytes.indexOf('"masthead"');
    bytes.fill('#', place, place + 40);
    const found = await salvaged(bytes);
    expect(found?.losses[0]).toEqual({ kind: 'front', title: '' });
    expect(found?.issue.number).toBe(issue.number);
    expect(found && itemsOf(found.issue)).toEqual(itemsOf(issue));
  });

  it('that is something else gives nothing', async () => {
    expect(await salvaged(Buffer.from('không phải số báo'))).toBeNull();
    expect(await salvaged(new Uint8Array())).toBeNull();
  });
});

const damage = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'zero', 'drop'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 4096 }),
});

const damaged = ({ kind, at: share, size }: { kind: string; at: number; size: number }): Buffer => {
  const place = Math.floor(share * (whole.length - 1));
  const bytes = Buffer.from(whole);
  if (kind === 'cut') return bytes.subarray(0, place);
  if (kind === 'zero') return bytes.fill(0, place, Math.min(place + size, bytes.length));
  if (kind === 'drop') return Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + size)]);
  for (let flips = 0; flips < (size % 20) + 1; flips++) {
    const byte = (place + flips * 7919) % bytes.length;
    bytes[byte] = (bytes[byte] ?? 0) ^ (1 << (size % 8));
  }
  return bytes;
};

describe('1,000 damaged files', () => {
  it('open as they were, or as far as they are whole, or are refused: nothing is invented, nothing hangs', async () => {
    const known = new Map(itemsOf(issue).map((item) => [item.id, item]));
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        writeFileSync(damagedFile, damaged(how));
        const opened = await openIssueFile(damagedFile);
        if (opened.ok) {
          expect(stableJson(opened.issue)).toBe(stableJson(issue));
          return;
        }
        const found = await salvageIssue(damagedFile);
        if (found === null) return;
        if (found.losses.some(({ kind }) => kind === 'unchecked')) return;
        // The list of names in the file may be damaged as well: each changed item is told, under the name that the list has for it.
        const doubtful = found.losses.filter(({ kind }) => kind === 'doubtful');
        const changed = itemsOf(found.issue).filter((item) => {
          const original = known.get(item.id);
          return original !== undefined && stableJson(item) !== stableJson(original);
        });
        expect(doubtful.length).toBeGreaterThanOrEqual(changed.length);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
