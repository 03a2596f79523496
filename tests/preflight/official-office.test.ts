import { beforeAll, describe, expect, it } from 'vitest';
import type { IsoDate } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { aloneWith } from '../../core/preflight/preflight-context.ts';
import type { KnownOfficial } from '../../core/preflight/registry/registry.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { officialOffice } from '../../core/preflight/rules/official-office.ts';
import { createPreflight } from '../../core/preflight/run-preflight.ts';
import { sayFinding } from '../../core/preflight/say-finding.ts';
import { paragraph, withItem } from './other-fixtures.ts';
import { sampleForChecks } from './sample-for-checks.ts';

const term = (name: string, office: string, from: string | null, to: string | null): KnownOfficial => ({
  ...{ name, office },
  from: from as IsoDate | null,
  to: to as IsoDate | null,
});

const officials = [
  term('Trần Minh Khoa', 'Phó Giám đốc Sở', null, '2026-05-31'),
  term('Trần Minh Khoa', 'Giám đốc Sở; Bí thư Đảng ủy', '2026-06-01', null),
  term('Lê Thu Hà', 'Chủ tịch UBND phường', null, null),
  term('Phạm Văn Lộc', '', null, null),
];

let sample: Issue;
beforeAll(async () => {
  sample = await sampleForChecks();
});

const said = (text: string, date: string): readonly string[] => {
  const issue = withItem(sample, 1, (item) => ({ ...item, date: date as IsoDate, body: [paragraph(text)] }));
  const options = { ...aloneWith({ ...usualRegistry, officials }), dateStyle: 'plain', severities: {} } as const;
  const preflight = createPreflight(options, [officialOffice]);
  return preflight.run(issue).map((finding) => sayFinding(finding, 'vi'));
};

describe('the office of a person of the list', () => {
  it.each([
    'Giám đốc Sở Trần Minh Khoa nói vậy.',
    'Bí thư Đảng ủy, Giám đốc Sở TRẦN MINH KHOA nói vậy.',
    'Nguyên Phó Giám đốc Sở Trần Minh Khoa nói vậy.',
    'Chủ tịch UBND phường Lê Thu Hà và ông Trần Minh Khoa cùng dự.',
    'Chủ tịch Hội Nông dân, ông Trần Minh Khoa, cùng dự.',
    'Thứ trưởng Phạm Văn Lộc cùng dự.',
    'Ông Trần Minh Khoa nói vậy. Giám đốc khác im lặng.',
  ])('is right: %s', (text) => {
    expect(said(text, '2026-06-23')).toEqual([]);
  });

  it('is another one than the list has', () => {
    expect(said('Phó Chủ tịch UBND phường Lê Thu Hà nói vậy.', '2026-06-23')).toEqual([
      'Danh sách ghi Lê Thu Hà là Chủ tịch UBND phường, ở đây viết “Phó Chủ tịch”; kiểm lại chức vụ.',
    ]);
  });

  it('had ended, or had not begun, on the day of the item', () => {
    expect(said('Phó Giám đốc Sở Trần Minh Khoa nói vậy.', '2026-06-23')).toEqual([
      'Theo danh sách, Trần Minh Khoa là Phó Giám đốc Sở đến 31/5/2026, không phải vào ngày của tin; kiểm lại chức vụ.',
    ]);
    expect(said('Giám đốc Sở Trần Minh Khoa nói vậy.', '2026-05-30')).toEqual([
      'Theo danh sách, Trần Minh Khoa là Giám đốc Sở; Bí thư Đảng ủy từ 1/6/2026, không phải vào ngày của tin; kiểm lại chức vụ.',
    ]);
  });
});
