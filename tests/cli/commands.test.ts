import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dump } from '../../core/issue/dump.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { issueWithPicture, plainJpeg } from '../services/sample-media.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { done, run } from './run.ts';
import { sampleText } from './sample-text.ts';

const at = temporaryFolder();

const dump = async (file: string): Promise<Dump> => JSON.parse(await done('dump', file)) as Dump;

const itemsOf = (issue: Dump, kind: string) =>
  issue.sections.flatMap((section) => (section.kind === kind && 'items' in section ? section.items : []));

const applied = async (commands: unknown, from = at('new.diemtin')): Promise<Dump> => {
  writeFileSync(at('commands.json'), JSON.stringify(commands));
  await done('apply', from, at('commands.json'), '-o', at('applied.diemtin'));
  return dump(at('applied.diemtin'));
};

beforeAll(async () => {
  await done('new', '--number', '24', '--from', '2026-06-22', '-o', at('new.diemtin'));
  const { issue, media } = await issueWithPicture();
  await saveIssueFile(at('sample.diemtin'), issue, media);
});

describe('new', () => {
  it('makes an empty issue with the sections of the template', async () => {
    const issue = await dump(at('new.diemtin'));
    expect([issue.number, issue.year, issue.from, issue.to]).toEqual([24, 2026, '2026-06-22', '2026-06-28']);
    expect(issue.sections.map((section) => section.kind)).toEqual(['trend', 'national', 'spotlight', 'local']);
  });
});

describe('import', () => {
  it('makes an issue of a text and says what was found', async () => {
    writeFileSync(at('cũ.txt'), sampleText);
    const report = JSON.parse(await done('import', at('cũ.txt'), '-o', at('old.diemtin'), '--json')) as {
      found: { items: number };
      doubts: { message: string }[];
    };
    expect(report.found.items).toBe(3);
    for (const { message } of report.doubts) expect(message).toMatch(/\.$/u);
    const issue = await dump(at('old.diemtin'));
    expect(itemsOf(issue, 'national').map((item) => item.date)).toEqual(['2026-03-16', '2026-03-17']);
  });

  it('prints the same for people, in either language', async () => {
    writeFileSync(at('cũ.md'), sampleText);
    expect(await done('import', at('cũ.md'), '-o', at('old.diemtin'))).toMatch(/^Tìm được: \d chuyên mục, 3 tin/u);
    expect(await done('import', at('cũ.md'), '-o', at('old.diemtin'), '--lang', 'en')).toMatch(/^Found: \d sections, 3 items/u);
  });
});

describe('apply', () => {
  it('takes pictures as files, sections by their kind, items without ids', async () => {
    writeFileSync(at('ảnh.jpg'), await plainJpeg());
    const issue = await applied([
      {
        type: 'addItem',
        section: 'national',
        item: { id: 'tin-1', date: '2026-06-23', headline: 'Tin một', body: ['Đoạn đầu.', { type: 'bullet', text: 'Ý một' }] },
      },
      { type: 'addItem', section: 'national', item: { headline: 'Tin hai' }, at: 0 },
      { type: 'addPicture', item: 'tin-1', file: 'ảnh.jpg', caption: 'Chú thích', alt: 'Mô tả' },
      { type: 'batch', commands: [{ type: 'addCoverPicture', file: at('ảnh.jpg') }] },
      { type: 'moveItem', item: 'tin-1', at: 0 },
    ]);
    const [first, second] = itemsOf(issue, 'national');
    expect(first).toMatchObject({
      id: 'tin-1',
      headline: 'Tin một',
      paragraphs: ['Đoạn đầu.', '- Ý một'],
      pictures: [{ caption: 'Chú thích', alt: 'Mô tả' }],
    });
    expect(second?.headline).toBe('Tin hai');
  });

  it('takes a single command', async () => {
    expect((await applied({ type: 'setIssueField', field: 'number', value: 7 })).number).toBe(7);
  });

  it.each<[string, unknown, string]>([
    ['a command that does not exist', [{ type: 'explode' }], 'Lệnh thứ 1'],
    [
      'a command that core refuses',
      [
        { type: 'sortItemsByDate', section: 'national' },
        { type: 'removeItem', item: 'x' },
      ],
      'Lệnh thứ 2',
    ],
  ])('refuses %s and leaves the output as it was', async (_, commands, named) => {
    writeFileSync(at('kept.diemtin'), 'cũ');
    writeFileSync(at('commands.json'), JSON.stringify(commands));
    const { status, err } = await run('apply', at('new.diemtin'), at('commands.json'), '-o', at('kept.diemtin'));
    expect(status).toBe(1);
    expect(err).toContain(named);
    expect(readFileSync(at('kept.diemtin'), 'utf8')).toBe('cũ');
  });
});

describe('next', () => {
  it('counts on and keeps the masthead', async () => {
    expect(await done('next', at('sample.diemtin'), '-o', at('next.diemtin'))).toContain('25/2026, 8/6 – 14/6/2026');
    const [issue, next] = [await dump(at('sample.diemtin')), await dump(at('next.diemtin'))];
    expect(next.masthead).toEqual(issue.masthead);
    expect(next.sections.flatMap((section): unknown[] => ['items' in section ? section.items : section.blocks])).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('layout', () => {
  it('prints pages, contents and items', async () => {
    const report = JSON.parse(await done('layout', at('sample.diemtin'), '--json')) as {
      pages: number;
      contents: { page: number; title: string }[];
      items: { headline: string; firstPage: number; lastPage: number }[];
      warnings: { key: string; message: string }[];
    };
    expect(report.items.map((item) => item.headline)).toEqual(['Lúa chịu mặn ra đồng', 'Trạm quan trắc mới']);
    for (const item of report.items) {
      expect(item.lastPage).toBeLessThanOrEqual(report.pages);
      expect(report.contents).toContainEqual(expect.objectContaining({ title: item.headline, page: item.firstPage }));
    }
    expect(report.warnings.map((warning) => warning.key)).toContain('section-empty');
  });

  it('prints the contents for people', async () => {
    expect(await done('layout', at('sample.diemtin'))).toContain('Lúa chịu mặn ra đồng');
  });
});

describe('export', () => {
  it('writes a PDF, the same bytes for the same moment', async () => {
    const words = ['--date', '2026-06-22T08:00:00Z', '--json'];
    const report = JSON.parse(await done('export', at('sample.diemtin'), '-o', at('one.pdf'), ...words)) as {
      pages: number;
      bytes: number;
      pictures: number;
    };
    await done('export', at('sample.diemtin'), '-o', at('two.pdf'), ...words);
    const bytes = readFileSync(at('one.pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect([report.bytes, report.pictures]).toEqual([bytes.length, 1]);
    expect(bytes.equals(readFileSync(at('two.pdf')))).toBe(true);
  });
});

describe('pages', () => {
  it('draws one PNG a page at the resolution asked for', async () => {
    const files = (await done('pages', at('sample.diemtin'), '-o', at('trang'), '--dpi', '50')).split('\n');
    expect(readdirSync(at('trang')).length).toBe(files.length);
    const { width, height } = await sharp(files[0]).metadata();
    expect([width, height]).toEqual([413, 585]);
  });
});
