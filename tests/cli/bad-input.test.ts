import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { sampleIssue } from '../issue/sample-issue.ts';
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
  writeFileSync(out(), 'cũ');
  mkdirSync(at('folder'));
});

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
    ['an empty name', () => ['next', at('good.diemtin'), '-o', ''], 1, '“”'],
  ])('%s', async (_, words, status, named) => {
    const ran = await run(...words());
    expect(ran.status).toBe(status);
    expect(ran.err).toContain(named);
    expect(ran.err).toMatch(/^[^\n]*;[^\n]*\.$/u);
    expect(readFileSync(out(), 'utf8')).toBe('cũ');
  });

  it('leaves no temporary file behind and makes no folder', () => {
    expect(readdirSync(dirname(at('x'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(existsSync(at('no'))).toBe(false);
  });

  it('still prints what it can of an issue whose pictures are missing', async () => {
    expect(JSON.parse((await run('dump', at('missing.diemtin'))).out)).toMatchObject({ number: 24 });
  });
});
