import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { createLibrary } from '../../services/library/create-library.ts';
import type { LibraryQuery } from '../../services/library/library-types.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { archiveIssue } from '../library/archive-maker.ts';
import { median, percentile } from './whole-process.ts';

/** `npm run bench:library`: a folder of 500 issues of 40 items, what a person waits for and what it takes. */
const shape = { items: 40, wordsPerItem: 170 };
const count = 500;
const folder = await mkdtemp(join(tmpdir(), 'diem-tin-library-bench-'));
const share = join(folder, 'share');
const dataFolder = join(folder, 'data');
await mkdir(share);
for (let week = 0; week < count; week++) {
  const saved = await saveIssueFile(join(share, `so-${week}.diemtin`), archiveIssue(week, shape), noMedia);
  if (!saved.ok) throw new Error(saved.code);
}

await measureBuilding();
await measureOpening();
await measureUse();
await rm(folder, { recursive: true });

async function measureBuilding(): Promise<void> {
  const start = performance.now();
  const library = createLibrary({ folder: share, dataFolder });
  await library.rescan();
  const read = performance.now() - start;
  await library.close();
  const [name = ''] = await readdir(dataFolder);
  const { size } = await stat(join(dataFolder, name));
  console.log(`index of ${count} issues, ${count * shape.items} items, from nothing: ${(read / 1000).toFixed(1)} s`);
  console.log(`writing it: ${(performance.now() - start - read).toFixed(0)} ms, ${(size / 1e6).toFixed(0)} MB`);
}

async function measureOpening(): Promise<void> {
  const openings: number[] = [];
  const scans: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    const library = createLibrary({ folder: share, dataFolder });
    await library.list();
    openings.push(performance.now() - start);
    const scan = performance.now();
    await library.rescan();
    scans.push(performance.now() - scan);
    await library.close();
  }
  console.log(`opening with the index, to the list: ${say(openings)} ms; looking for changes: ${say(scans)} ms`);
}

async function measureUse(): Promise<void> {
  collect();
  const before = process.memoryUsage();
  const library = createLibrary({ folder: share, dataFolder });
  await library.list();
  collect();
  const after = process.memoryUsage();
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  console.log(`memory of the open library: ${(grown / 1e6).toFixed(0)} MB`);

  const queries: readonly (readonly [string, LibraryQuery])[] = [
    ['a rare name', { text: 'Tên123' }],
    ['three words, no accents', { text: 'tro ly ao' }],
    ['three words with accents', { text: 'trợ lý ảo' }],
    ['a phrase', { text: '“trạm đo nước”' }],
    ['one letter', { text: 't' }],
    ['common words with accents', { text: 'và của các ' }],
    ['eight words', { text: 'thành phố công nghệ dữ liệu số mới ' }],
    ['what does not occur', { text: 'quẩng xnghĩ' }],
    ['headlines only', { text: 'cảng biển', headlines: true }],
    ['a source in a year', { text: 'lúa', source: 'bao mau', from: '2020-01-01' as never, to: '2020-12-31' as never }],
  ];
  const all: number[] = [];
  for (const [name, query] of queries) {
    const times: number[] = [];
    let items = 0;
    for (let round = 0; round < 15; round++) {
      const start = performance.now();
      items = (await library.search(query)).items;
      if (round > 0) times.push(performance.now() - start);
    }
    all.push(...times);
    console.log(`search, ${name} (${items} found): ${say(times)} ms`);
  }
  console.log(`search, all of them: ${say(all)} ms, longest ${Math.max(...all).toFixed(0)} ms`);

  const issue = archiveIssue(77, shape);
  const item = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []))[3];
  if (!item) throw new Error('no item');
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    found = (await library.findPublished(item, null)).length;
    if (round > 0) times.push(performance.now() - start);
  }
  console.log(`already published? (${found} found): ${say(times)} ms`);
  await library.close();
}

/** Frees what nobody needs, twice: memory outside the heap goes with the object that held it. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  const free = runInNewContext('gc') as () => void;
  free();
  free();
}

function say(times: readonly number[]): string {
  return `median ${median(times).toFixed(0)}, p95 ${percentile(times, 0.95).toFixed(0)}`;
}
