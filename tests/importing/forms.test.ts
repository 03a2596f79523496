import { describe, expect, it } from 'vitest';
import { importText } from '../../core/importing/import-text.ts';
import { dumpIssue } from '../../core/issue/dump.ts';
import { currentVersion } from '../../core/issue/migrations.ts';
import { parseIssue } from '../../core/issue/parse-issue.ts';
import {
  type ContentsLayout,
  countingIds,
  type HeadlineForm,
  type MiniOptions,
  miniSections,
  type SourceForm,
  writeMiniIssue,
} from './mini-issue.ts';

const imported = (text: string) => {
  const result = importText(text, { ids: countingIds(), template: 'haiphong' });
  if (result.status !== 'ok') throw new Error(result.message);
  return { ...result, dump: dumpIssue(result.issue) };
};

/** What every way of writing the small issue must come to. */
const wanted = miniSections.map((section) => ({
  kind: section.kind,
  items: section.items.map((item) => ({
    date: item.date === '' ? null : `2026-03-${item.date.split('/')[0]?.padStart(2, '0')}`,
    headline: item.headline,
    source: item.source,
    paragraphs: item.body,
  })),
}));

const itemsOf = (text: string) =>
  imported(text).dump.sections.flatMap((section) =>
    'items' in section
      ? [
          {
            kind: section.kind,
            items: section.items.map(({ date, headline, source, paragraphs }) => ({ date, headline, source, paragraphs })),
          },
        ]
      : [],
  );

const check = (options: MiniOptions): void => expect(itemsOf(writeMiniIssue(options))).toEqual(wanted);

const layouts: readonly ContentsLayout[] = [
  'list',
  'table',
  'dots',
  'two-lines',
  'columns',
  'bars',
  'none',
  'capitals',
  'capitals-without-pages',
  'untitled',
  'untitled-capitals',
  'last',
];
const sources: readonly SourceForm[] = [
  'inside',
  'outside',
  'bare',
  'plain',
  'two-lines',
  'label-line',
  'on-headline',
  'after-body',
  'html',
  'dash',
  'label-is-link',
  'address-below',
  'bare-on-headline',
  'with-pictogram',
];
const headlines: readonly HeadlineForm[] = [
  'capitals',
  'hash',
  'bold',
  'natural-hash',
  'two-lines',
  'three-lines',
  'two-parts',
  'two-hashes',
  'natural-two-lines',
  'date-behind',
];

describe('one issue written in many ways imports as the same issue', () => {
  it.each(layouts)('contents: %s', (contents) => check({ contents }));
  it.each(sources)('sources: %s', (form) => check({ sources: form }));
  it.each(headlines)('headlines: %s', (form) => check({ headlines: form }));
  it('headers of sections in the body', () => check({ headers: true, contents: 'none' }));

  it.each(layouts.flatMap((contents) => sources.map((form) => [contents, form] as const)))(
    'contents %s with sources %s',
    (contents, form) => check({ contents, sources: form, headlines: 'hash' }),
  );
});

describe('characters', () => {
  const text = writeMiniIssue();
  it.each([
    ['CRLF and byte order mark', `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['decomposed letters (NFD)', text.normalize('NFD')],
    ['no-break spaces', text.replaceAll(' ', '\u00a0')],
    ['entities', text.replaceAll(':', '&#58;')],
    ['soft hyphens and zero-width spaces', text.replaceAll('công', 'c\u00adô\u200bng')],
    ['two spaces at line ends', text.replaceAll('\n', '  \n')],
    ['rules between items', text.replaceAll('\n\n\n', '\n\n---\n\n')],
  ])('%s', (_, changed) => expect(itemsOf(changed)).toEqual(wanted));
});

describe('the issue itself', () => {
  const { dump, issue, found } = imported(writeMiniIssue());

  it('has number, week, name and trend summary', () => {
    expect(dump).toMatchObject({ number: 10, year: 2026, from: '2026-03-09', to: '2026-03-15' });
    expect(dump.masthead).toMatchObject({ title: 'Điểm tin khoa học công nghệ', website: 'https://vidu.example.vn/' });
    const trend = dump.sections.find((section) => section.kind === 'trend');
    expect(
      trend !== undefined && 'blocks' in trend ? trend.blocks.map((block) => [block.type, block.level ?? null]) : [],
    ).toEqual([
      ['paragraph', null],
      ['heading', 1],
      ['bullet', null],
    ]);
  });

  it('keeps shorter contents titles as short titles', () => {
    const short = issue.sections.flatMap((section) =>
      section.form === 'items' ? section.items.map((item) => item.shortTitle) : [],
    );
    expect(short).toEqual(
      miniSections.flatMap((section) => section.items.map((item) => (item.short === item.headline ? '' : item.short))),
    );
  });

  it('counts what it found', () => {
    expect(found).toMatchObject({ sections: 4, items: 5, contentsEntries: 5, sources: 5, leftovers: 0 });
  });

  it('is a valid record', () => {
    const envelope = JSON.parse(JSON.stringify({ format: 'diemtin', version: currentVersion, issue }));
    expect(parseIssue(envelope)).toEqual({ status: 'ok', issue });
  });

  it('imports the same text to the same issue', () => {
    expect(imported(writeMiniIssue()).issue).toEqual(issue);
  });
});
