import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../../../core/issue/issue.ts';
import { aloneWith } from '../../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import { ExportDesk } from '../../../services/export/worker/export-desk.ts';
import type { ExportOrder } from '../../../services/export/worker/protocol.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';
import type { MediaStore } from '../../../services/media/media-store.ts';
import { noMedia } from '../../../services/media/memory-media.ts';
import { projectFile } from '../../../services/project-root.ts';
import { buildExportWorker } from '../../../tools/build-export-worker.ts';

let issue: Issue;
let media: MediaStore;
let folder: string;
let desk: ExportDesk;
const notes: string[] = [];

beforeAll(async () => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  ({ issue, media } = opened);
  folder = await mkdtemp(join(tmpdir(), 'diem-tin-desk-'));
  // Beside the other bundles: the worker looks for the project's files from there.
  const script = projectFile('build', 'test', 'export-worker.cjs');
  await buildExportWorker(script);
  desk = new ExportDesk(script, (message) => notes.push(message));
}, 60_000);
afterAll(() => desk.close());

const order = (name: string, edition: ExportOrder['edition'] = 'screen'): ExportOrder => ({
  ...{ document: 'd1', issue, edition, source: 'a.diemtin', target: join(folder, name) },
  created: new Date('2026-06-29T03:00:00Z'),
  press: { trim: 'A4', fillSheets: true, imprint: [], profile: null },
  around: aloneWith(usualRegistry),
});

describe('exports in a worker', () => {
  it('give the same file as in the thread, with progress, and say where everything stands', async () => {
    const pages: number[] = [];
    const outcome = await desk.make(order('a.pdf'), media, (page) => pages.push(page) > 0);
    expect(outcome).toMatchObject({ made: { ok: true, pages: 21 }, places: { pages: 21 } });
    expect(pages).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
    const here = new ExportDesk(null, (message) => notes.push(message));
    await here.make(order('b.pdf'), media, () => true);
    expect((await readFile(join(folder, 'a.pdf'))).equals(await readFile(join(folder, 'b.pdf')))).toBe(true);
    expect(notes).toEqual([]);
  }, 60_000);

  it('leave the thread free: no pause of it is as long as an export in it', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await desk.make(order('c.pdf', 'print'), media, () => true);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(120);
  }, 60_000);

  it('stop between two pages and leave nothing', async () => {
    const outcome = await desk.make(order('d.pdf'), media, (page) => page < 2);
    expect(outcome).toBe('stopped');
    expect((await readdir(folder)).filter((name) => name.startsWith('d') || name.startsWith('.diemtin'))).toEqual([]);
  }, 60_000);

  it('say what is wrong with a picture, a folder, a profile', async () => {
    const missing = await desk.make({ ...order('e.pdf'), document: 'd2' }, noMedia, () => true);
    expect(missing).toMatchObject({ failure: { ok: false } });
    const nowhere = await desk.make(order(join('nirgends', 'f.pdf')), media, () => true);
    expect(nowhere).toMatchObject({ failure: { code: 'folder-missing' } });
    const press = { trim: 'A4', fillSheets: true, imprint: [], profile: projectFile('package.json') } as const;
    const profile = await desk.make({ ...order('g.pdf', 'print'), press }, media, () => true);
    expect(profile).toMatchObject({ failure: { code: 'not-a-press-profile' } });
  }, 60_000);

  it('go on in the thread where the worker does not start', async () => {
    const broken = new ExportDesk(join(folder, 'no-such-script.cjs'), (message) => notes.push(message));
    expect(await broken.make(order('h.pdf', 'text'), media, () => true)).toMatchObject({ made: { ok: true } });
    expect(notes.length).toBeGreaterThan(0);
  }, 60_000);
});
