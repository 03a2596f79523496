import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/issue/issue.ts';
import { currentVersion } from '../../core/issue/migrations.ts';
import { envelopeOf, parseIssue } from '../../core/issue/parse-issue.ts';
import { sampleIssue } from './sample-issue.ts';

const json = (change: (issue: Record<string, unknown>) => void): unknown => {
  const envelope = structuredClone(envelopeOf(sampleIssue()));
  change(envelope.issue as Record<string, unknown>);
  return envelope;
};

const problemPaths = (value: unknown) => {
  const parsed = parseIssue(value);
  return parsed.status === 'corrupt' ? parsed.problems.map((problem) => problem.path) : parsed.status;
};

const at = (issue: unknown, path: string): Record<string, unknown> =>
  path
    .split('.')
    .reduce((value, key) => (value as Record<string, unknown>)[key] as Record<string, unknown>, issue as Record<string, unknown>);

describe('parseIssue', () => {
  it('reads back what was written, through JSON', () => {
    const issue = sampleIssue();
    expect(parseIssue(JSON.parse(JSON.stringify(envelopeOf(issue))))).toEqual({ status: 'ok', issue });
  });

  it('brings text to NFC', () => {
    const parsed = parseIssue(
      json((issue) => Object.assign(at(issue, 'sections.1.items.0'), { headline: 'Hải Phòng'.normalize('NFD') })),
    );
    const section = parsed.status === 'ok' ? parsed.issue.sections[1] : undefined;
    expect(section?.form === 'items' && section.items[0]?.headline).toBe('Hải Phòng'.normalize('NFC'));
  });

  it('tells a newer file from a broken one', () => {
    expect(parseIssue({ format: 'diemtin', version: currentVersion + 1, issue: 'whatever', extra: 1 })).toEqual({
      status: 'too-new',
      version: currentVersion + 1,
    });
  });

  it.each([
    ['no object', 5],
    ['another format', { format: 'docx', version: 1, issue: {} }],
    ['no version', { format: 'diemtin', issue: {} }],
    ['version 0', { format: 'diemtin', version: 0, issue: {} }],
    ['an unknown key beside the issue', { ...envelopeOf(sampleIssue()), author: 'x' }],
  ])('refuses %s', (_, value) => {
    expect(parseIssue(value).status).toBe('corrupt');
  });

  it.each<[string, (issue: Record<string, unknown>) => void, string]>([
    ['a missing field', (issue) => delete issue.masthead, 'issue.masthead'],
    ['an unknown field', (issue) => Object.assign(issue, { colour: 'red' }), 'issue.colour'],
    [
      'a day that does not exist',
      (issue) => Object.assign(at(issue, 'sections.1.items.0'), { date: '2026-02-30' }),
      'issue.sections.1.items.0.date',
    ],
    [
      'a period that ends before it begins',
      (issue) => Object.assign(issue, { period: { from: '2026-06-07', to: '2026-06-01' } }),
      'issue.period',
    ],
    [
      'a last day before the first',
      (issue) => Object.assign(at(issue, 'sections.1.items.0'), { lastDate: '2026-06-02' }),
      'issue.sections.1.items.0',
    ],
    [
      'an empty run',
      (issue) => Object.assign(at(issue, 'sections.0.blocks.0'), { text: [{ text: '' }] }),
      'issue.sections.0.blocks.0.text.0.text',
    ],
    [
      'neighbours of one look',
      (issue) => Object.assign(at(issue, 'sections.0.blocks.0'), { text: [{ text: 'a' }, { text: 'b' }] }),
      'issue.sections.0.blocks.0.text',
    ],
    [
      'a link that runs a program',
      (issue) => Object.assign(at(issue, 'sections.0.blocks.0'), { text: [{ text: 'a', link: 'javascript:alert(1)' }] }),
      'issue.sections.0.blocks.0.text.0.link',
    ],
    [
      'a bold heading',
      (issue) => Object.assign(at(issue, 'sections.0.blocks.2'), { text: [{ text: 'a', bold: true }] }),
      'issue.sections.0.blocks',
    ],
    [
      'rows of different length',
      (issue) => Object.assign(at(issue, 'sections.0.blocks.8'), { rows: [[[]], [[], []]] }),
      'issue.sections.0.blocks.8.rows',
    ],
    [
      'a media name with a folder',
      (issue) => Object.assign(at(issue, 'coverPictures.0'), { media: '../x.jpg' }),
      'issue.coverPictures.0.media',
    ],
    [
      'a crop over the edge',
      (issue) => Object.assign(at(issue, 'coverPictures.0'), { crop: { x: 0.5, y: 0, width: 0.6, height: 1 } }),
      'issue.coverPictures.0.crop',
    ],
    ['an id that stands twice', (issue) => Object.assign(at(issue, 'sections.2'), { id: at(issue, 'sections.1').id }), 'issue'],
  ])('refuses %s', (_, change, path) => {
    expect(problemPaths(json(change))).toEqual([path]);
  });

  it('never fails on an issue that stands in memory', () => {
    const issue: Issue = { ...sampleIssue(), sections: [], coverPictures: [], leftovers: [] };
    expect(parseIssue(envelopeOf(issue)).status).toBe('ok');
  });
});
