import { describe, expect, it } from 'vitest';
import { doubtContentsKinds } from '../../core/importing/doubt-contents-kinds.ts';
import { readContents } from '../../core/importing/read-contents.ts';
import { readLines } from '../../core/importing/read-lines.ts';
import { readSectionName } from '../../core/importing/section-names.ts';

const week = { from: '2026-03-09', to: '2026-03-15' };
const kindsOf = (...lines: readonly string[]) =>
  doubtContentsKinds(readContents(readLines(['MỤC LỤC', ...lines].join('\n'))).entries, week).map(({ kind }) => kind);

describe('sections of the contents', () => {
  it('end where their dates start over under a heading nobody knows', () => {
    expect(
      kindsOf(
        'TIN TRONG NƯỚC',
        '- 9/3: Mở cổng dữ liệu mưa 05',
        '- 12/3: Thuyền quét rác trên hồ 05',
        '- 9/3: Sáu con sông đo mặn 06',
        '- 10/3: Trường làng học lập trình 06',
      ),
    ).toEqual(['national', 'national', null, null]);
  });

  it('do not end at one date out of order', () => {
    expect(
      kindsOf(
        'TIN TRONG NƯỚC',
        '- 9/3: Mở cổng dữ liệu mưa 05',
        '- 12/3: Thuyền quét rác trên hồ 05',
        '- 2/3: Sáu con sông đo mặn 06',
        '- 13/3: Trường làng học lập trình 06',
      ),
    ).toEqual(['national', 'national', 'national', 'national']);
  });

  it('may be called by their place alone', () => {
    expect(kindsOf('HẢI PHÒNG', '- 9/3: Sáu con sông đo mặn 06')).toEqual(['local']);
    expect(readSectionName('HẢI PHÒNG')).toBeNull();
  });
});
