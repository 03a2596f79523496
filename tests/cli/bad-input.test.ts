import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MediaName } from '../../core/issue/ids.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia, withAddedMedia } from '../../services/media/memory-media.ts';
import { countingIds, sampleIssue } from '../issue/sample-issue.ts';
import { issueWithPicture } from '../services/sample-media.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { run } from './run.ts';
import { sampleText } from './sample-text.ts';

const at = temporaryFolder();

const out = () => at('out.any');

beforeAll(async () => {
  const { issue, media } = await issueWithPicture();
  await saveIssueFile(at('good.diemtin'), issue, media);
  await saveIssueFile(at('missing.diemtin'), sampleIssue(), noMedia);
  writeFileSync(at('cut.diemtin'), readFileSync(at('good.diemtin')).subarray(0, -40));
  writeFileSync(at('text.diemtin'), 'Đây là chữ thường');
  writeFileSync(at('damaged.diemtin'), damaged(readFileSync(at('good.diemtin'))));
  writeFileSync(at('good.txt'), sampleText);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('latin.txt'), Buffer.from([0x48, 0xe1, 0x69]));
  writeFileSync(at('big.txt'), '');
  truncateSync(at('big.txt'), 200 * 2 ** 20);
  writeFileSync(at('prose.txt'), 'Không có tin nào ở đây.\n');
  writeFileSync(at('old.docx'), 'PK');
  writeFileSync(at('broken.json'), '{"type":');
  writeFileSync(at('noimage.json'), JSON.stringify([{ type: 'addCoverPicture', file: at('good.txt') }]));
  writeFileSync(at('nofile.json'), JSON.stringify([{ type: 'addCoverPicture', file: 'nowhere.jpg' }]));
  writeFileSync(at('fine.json'), '[]');
  writeFileSync(at('zero.diemtin'), '');
  writeFileSync(at('lines.json'), JSON.stringify([{ type: 'removeItem', item: 'hai\ndòng' }]));
  writeFileSync(at('what.json'), JSON.stringify([{ type: 'explode' }]));
  writeFileSync(at('nul.json'), JSON.stringify([{ type: 'addCoverPicture', file: 'a\0.jpg' }]));
  writeFileSync(at('deep.json'), `${'{"type":"batch","commands":['.repeat(5000)}${']}'.repeat(5000)}`);
  const blank = { ...issue, coverPictures: [newPicture(countingIds('q'), blankName)] };
  await saveIssueFile(at('blank.diemtin'), blank, withAddedMedia(noMedia, new Map([[blankName, new Uint8Array()]])));
  symlinkSync(at('good.diemtin'), at('link.diemtin'));
  good = readFileSync(at('good.diemtin'));
  writeFileSync(out(), 'cũ');
  mkdirSync(at('folder'));
});

/** A picture's file without a byte in it. */
const blankName = `${'0'.repeat(64)}.jpg` as MediaName;
let good: Buffer;

/** A byte of the picture changed: the issue opens, the picture cannot be read. */
const damaged = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes);
  const place = changed.lastIndexOf(Buffer.from([0xff, 0xd9])) - 20;
  changed[place] = (changed[place] ?? 0) ^ 0x55;
  return changed;
};

describe('bad input', () => {
  it.each<[string, () => readonly string[], number, string]>([
    ['an issue that is not there', () => ['dump', at('nowhere.diemtin')], 3, 'nowhere.diemtin'],
    ['a folder', () => ['dump', at('folder')], 3, 'folder'],
    ['not a ZIP', () => ['dump', at('text.diemtin')], 3, 'text.diemtin'],
    ['a truncated ZIP', () => ['next', at('cut.diemtin'), '-o', out()], 3, 'cut.diemtin'],
    ['a damaged picture', () => ['export', at('damaged.diemtin'), '-o', out()], 3, 'damaged.diemtin'],
    ['missing media, dump', () => ['dump', at('missing.diemtin')], 1, 'missing.diemtin'],
    ['missing media, layout', () => ['layout', at('missing.diemtin'), '--json'], 1, 'missing.diemtin'],
    ['missing media, export', () => ['export', at('missing.diemtin'), '-o', out()], 1, 'missing.diemtin'],
    ['an empty text', () => ['import', at('empty.txt'), '-o', out()], 3, 'empty.txt'],
    ['a text of 200 MB', () => ['import', at('big.txt'), '-o', out()], 3, 'big.txt'],
    ['a text that is not UTF-8', () => ['import', at('latin.txt'), '-o', out()], 3, 'latin.txt'],
    ['a text without items', () => ['import', at('prose.txt'), '-o', out()], 3, 'prose.txt'],
    ['a kind of file that cannot be imported yet', () => ['import', at('old.docx'), '-o', out()], 3, '.docx'],
    ['broken JSON', () => ['apply', at('good.diemtin'), at('broken.json'), '-o', out()], 3, 'broken.json'],
    ['a picture that is no picture', () => ['apply', at('good.diemtin'), at('noimage.json'), '-o', out()], 3, 'good.txt'],
    ['a picture that is not there', () => ['apply', at('good.diemtin'), at('nofile.json'), '-o', out()], 3, 'nowhere.jpg'],
    ['an output folder that is not there, PDF', () => ['export', at('good.diemtin'), '-o', at('no/where.pdf')], 1, 'where.pdf'],
    [
      'an output folder that is not there, issue',
      () => ['next', at('good.diemtin'), '-o', at('no/where.diemtin')],
      1,
      'where.diemtin',
    ],
    [
      'an output folder that is not there, import',
      () => ['import', at('good.txt'), '-o', at('no/where.diemtin')],
      1,
      'where.diemtin',
    ],
    ['an output that is a folder', () => ['export', at('good.diemtin'), '-o', at('folder')], 1, 'folder'],
    ['a page folder that is a file', () => ['pages', at('good.diemtin'), '-o', at('good.txt')], 1, 'good.txt'],
    ['a page folder whose name a file has', () => ['pages', at('good.diemtin'), '-o', out()], 1, 'out.any'],
    ['a folder that is not there', () => ['export', at('good.diemtin'), '-o', at('none/')], 1, 'none'],
    ['a file of 0 bytes', () => ['dump', at('zero.diemtin')], 3, 'zero.diemtin'],
    ['a picture without bytes, layout', () => ['layout', at('blank.diemtin')], 3, 'blank.diemtin'],
    ['a picture without bytes, export', () => ['export', at('blank.diemtin'), '-o', out()], 3, 'blank.diemtin'],
    ['an issue for a list of commands', () => ['apply', at('good.diemtin'), at('good.diemtin'), '-o', out()], 3, 'good.diemtin'],
    ['an id of two lines', () => ['apply', at('good.diemtin'), at('lines.json'), '-o', out()], 1, 'hai dòng'],
    ['an unknown command', () => ['apply', at('good.diemtin'), at('what.json'), '-o', out()], 1, '"explode"'],
    ['a picture with an impossible name', () => ['apply', at('good.diemtin'), at('nul.json'), '-o', out()], 3, '.jpg'],
    ['commands nested without end', () => ['apply', at('good.diemtin'), at('deep.json'), '-o', out()], 3, 'deep.json'],
    ['an export over its issue', () => ['export', at('good.diemtin'), '-o', at('good.diemtin')], 2, 'good.diemtin'],
    ['an export over its issue by another name', () => ['export', at('good.diemtin'), '-o', at('link.diemtin')], 2, 'link'],
    ['a next issue over the last one', () => ['next', at('good.diemtin'), '-o', at('good.diemtin')], 2, 'good.diemtin'],
    ['an import over its text', () => ['import', at('good.txt'), '-o', at('good.txt')], 2, 'good.txt'],
    ['an issue over the commands', () => ['apply', at('good.diemtin'), at('fine.json'), '-o', at('fine.json')], 2, 'fine.json'],
  ])('%s', async (_, words, status, named) => {
    const ran = await run(...words());
    expect(ran.status).toBe(status);
    expect(ran.err).toContain(named);
    expect(ran.err).toMatch(/^[^\n]*;[^\n]*\.$/u);
    expect(ran.err.length).toBeLessThan(500);
    expect(readFileSync(out(), 'utf8')).toBe('cũ');
    expect(readFileSync(at('good.diemtin')).equals(good)).toBe(true);
  });

  it('an issue may be edited in place', async () => {
    writeFileSync(at('own.diemtin'), good);
    expect((await run('apply', at('own.diemtin'), at('fine.json'), '-o', at('own.diemtin'))).status).toBe(0);
    expect(readFileSync(at('own.diemtin')).equals(good)).toBe(true);
  });

  it.each(['NFC', 'NFD'])('file names with spaces and Vietnamese letters (%s) are taken as they are', async (form) => {
    const file = at('Số báo tuần này.diemtin'.normalize(form));
    writeFileSync(file, good);
    expect((await run('next', file, '-o', `${file}.next`)).status).toBe(0);
    expect(readdirSync(dirname(file))).toContain(basename(`${file}.next`));
  });

  it.each([0.01, 0.2, 0.5, 0.9, 0.99])('an issue file cut off at %f of its length is refused', async (share) => {
    writeFileSync(at('part.diemtin'), good.subarray(0, Math.floor(good.length * share)));
    expect((await run('export', at('part.diemtin'), '-o', out())).status).toBe(3);
  });

  it('a changed bit is found, or changes nothing that is printed', async () => {
    const made = async (bytes: Buffer) => {
      writeFileSync(at('bit.diemtin'), bytes);
      rmSync(at('bit.pdf'), { force: true });
      const { status, err } = await run('export', at('bit.diemtin'), '-o', at('bit.pdf'), '--date', '2026-06-22T08:00:00Z');
      return { status, err, pdf: existsSync(at('bit.pdf')) ? readFileSync(at('bit.pdf'), 'latin1') : null };
    };
    const sound = await made(good);
    for (let part = 0; part < 60; part++) {
      const bytes = Buffer.from(good);
      const place = Math.floor((part * good.length) / 60);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (part % 8));
      const { status, err, pdf } = await made(bytes);
      if (status === 0) expect(pdf).toBe(sound.pdf);
      else expect([pdf, err.split('\n').length, err.includes('bit.diemtin')]).toEqual([null, 1, true]);
    }
  });

  it('leaves no temporary file behind and makes no folder', () => {
    expect(readdirSync(dirname(at('x'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(existsSync(at('no'))).toBe(false);
  });

  it('still prints what it can of an issue whose pictures are missing', async () => {
    expect(JSON.parse((await run('dump', at('missing.diemtin'))).out)).toMatchObject({ number: 24 });
  });
});
