import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import type { Issue } from '../../core/issue/issue.ts';
import { envelopeOf } from '../../core/issue/parse-issue.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { mediaName, sampleIssue } from '../issue/sample-issue.ts';
import { issueWithPicture } from './sample-media.ts';
import { temporaryFolder } from './temporary-folder.ts';

const at = temporaryFolder();

const zipWith = async (file: string, entries: Record<string, string | Buffer>): Promise<string> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, { compress: true });
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Uint8Array);
  writeFileSync(file, Buffer.concat(chunks));
  return file;
};

const opened = async (file: string) => {
  const result = await openIssueFile(file);
  return result.ok ? 'ok' : result.code;
};

describe('an issue file', () => {
  it('holds the issue and its pictures', async () => {
    const { issue, media } = await issueWithPicture();
    const file = at('round.diemtin');
    expect(await saveIssueFile(file, issue, media)).toEqual({ ok: true, missing: [] });
    const result = await openIssueFile(file);
    if (!result.ok) throw new Error(result.code);
    expect(result.issue).toEqual(issue);
    const [name] = media.names();
    if (!name) throw new Error('no picture');
    expect(result.media.names()).toEqual([name]);
    expect(result.media.size(name)).toEqual({ width: 1600, height: 1200 });
    expect(await result.media.read(name)).toEqual(await media.read(name));
  });

  it('has mimetype first, pictures stored as they are, a thumbnail', async () => {
    const { issue, media } = await issueWithPicture();
    const file = at('entries.diemtin');
    await saveIssueFile(file, issue, media);
    const zip = await openPromise(file);
    const entries: string[] = [];
    for await (const entry of zip.eachEntry())
      entries.push(`${entry.fileName.replace(/[0-9a-f]{64}/, 'sha256')} ${entry.compressionMethod}`);
    expect(entries).toEqual(['mimetype 0', 'issue.json 0', 'manifest.json 0', 'cover.jpg 0', 'media/sha256.jpg 0']);
    expect(readFileSync(file).subarray(30, 71).toString()).toBe('mimetypeapplication/vnd.diemtin.issue+zip');
  });

  it('is the same bytes for the same issue, whatever the order of its keys', async () => {
    const { issue, media } = await issueWithPicture();
    const turned = Object.fromEntries(Object.entries(issue).reverse()) as unknown as Issue;
    await saveIssueFile(at('one.diemtin'), issue, media);
    await saveIssueFile(at('two.diemtin'), turned, media);
    expect(readFileSync(at('one.diemtin')).equals(readFileSync(at('two.diemtin')))).toBe(true);
  });

  it('is saved over itself', async () => {
    const { issue, media } = await issueWithPicture();
    const file = at('over.diemtin');
    await saveIssueFile(file, issue, media);
    const first = await openIssueFile(file);
    if (!first.ok) throw new Error(first.code);
    expect(await saveIssueFile(file, { ...first.issue, number: 99 }, first.media)).toEqual({ ok: true, missing: [] });
    const second = await openIssueFile(file);
    expect(second.ok && [second.issue.number, second.missing]).toEqual([99, []]);
  });

  it('opens without its missing pictures and names them', async () => {
    const file = at('missing.diemtin');
    const saved = await saveIssueFile(file, sampleIssue(), noMedia);
    const missing = ['1', '2', '3', 'c'].map(mediaName);
    expect(saved).toEqual({ ok: true, missing });
    const result = await openIssueFile(file);
    expect(result.ok && [...result.missing].sort()).toEqual(missing);
  });

  it('keeps an older file when the issue breaks a rule', async () => {
    const file = at('kept.diemtin');
    await saveIssueFile(file, sampleIssue(), noMedia);
    const before = readFileSync(file);
    const result = await saveIssueFile(file, { ...sampleIssue(), number: 0 }, noMedia);
    expect(result.ok ? '' : result.code).toBe('issue-invalid');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('leaves no temporary file behind', () => {
    expect(readdirSync(dirname(at('x'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a file that is no issue', () => {
  it.each<[string, () => string | Promise<string>, string]>([
    ['nothing there', () => at('nowhere.diemtin'), 'not-found'],
    ['a folder', () => dirname(at('x')), 'is-a-folder'],
    ['an empty file', () => written('empty', ''), 'empty-file'],
    ['text', () => written('text', 'Xin chào'), 'not-an-issue'],
    ['another ZIP', () => zipWith(at('other.zip'), { 'readme.txt': 'x' }), 'not-an-issue'],
    ['broken JSON', () => zipWith(at('json.zip'), { 'issue.json': '{' }), 'corrupt'],
    ['other JSON', () => zipWith(at('list.zip'), { 'issue.json': '[]' }), 'corrupt'],
    ['JSON that is not UTF-8', () => zipWith(at('latin.zip'), { 'issue.json': Buffer.from([0x22, 0xe1, 0x22]) }), 'corrupt'],
    [
      'a newer version',
      () => zipWith(at('new.zip'), { 'issue.json': JSON.stringify({ ...envelopeOf(sampleIssue()), version: 99 }) }),
      'too-new',
    ],
    ['a cut-off file', () => cutOff(), 'truncated'],
    ['a changed byte', () => changed(), 'corrupt'],
    ['a name that leads out', () => leadingOut(), 'corrupt'],
    ['a bomb', () => bomb(), 'corrupt'],
  ])('%s', async (_, make, code) => {
    expect(await opened(await make())).toBe(code);
  });
});

const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const savedBytes = async (): Promise<Buffer> => {
  await saveIssueFile(at('whole.diemtin'), sampleIssue(), noMedia);
  return readFileSync(at('whole.diemtin'));
};

const cutOff = async () => written('cut.diemtin', (await savedBytes()).subarray(0, -30));

const changed = async () => {
  const bytes = await savedBytes();
  const middle = Math.floor(statSync(at('whole.diemtin')).size / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  return written('changed.diemtin', bytes);
};

/** yazl refuses such names, so one is written over a harmless one of the same length. */
const leadingOut = async () => {
  const file = await zipWith(at('out.zip'), { 'issue.json': '{}', 'aa/aa/out.jpg': 'x' });
  return written(
    'out2.zip',
    Buffer.from(readFileSync(file).toString('latin1').replaceAll('aa/aa/out.jpg', '../../out.jpg'), 'latin1'),
  );
};

const bomb = async () => {
  const file = await zipWith(at('bomb.zip'), { 'issue.json': Buffer.alloc(70 * 2 ** 20, ' ') });
  expect(statSync(file).size).toBeLessThan(2 ** 20);
  return file;
};
