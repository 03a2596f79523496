import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenPartsWith } from '../../core/text/spoken-parts.ts';

const parts = spokenPartsWith([
  { name: 'AI', expansion: 'trí tuệ nhân tạo' },
  { name: 'KH&CN', expansion: 'khoa học và công nghệ' },
  { name: 'GS', expansion: 'giáo sư' },
  { name: 'PGS', expansion: 'phó giáo sư' },
  { name: 'UBNX', expansion: '' },
]);

/** `word (en)` or `word = what it stands for`. */
const said = (text: string): readonly string[] =>
  parts(text).map((part) => {
    const words = text.slice(part.start, part.end);
    return 'expansion' in part ? `${words} = ${part.expansion}` : `${words} (${part.language})`;
  });

describe('how stretches of a text are read aloud', () => {
  it.each<[string, readonly string[]]>([
    ['Mô hình Digital Twin của cảng', ['Digital Twin (en)']],
    ['Internet of Things ở đảo', ['Internet of Things (en)']],
    ['SMART CITY và NVIDIA', ['SMART CITY (en)', 'NVIDIA (en)']],
    ['dịch vụ logistics, camera; robot.', ['logistics (en)', 'camera (en)', 'robot (en)']],
    ['E-learning cho giáo viên', ['E-learning (en)']],
    ['Ứng dụng AI tại Sở KH&CN', ['AI = trí tuệ nhân tạo', 'KH&CN = khoa học và công nghệ']],
    ['PGS.TS Lê Lan', ['PGS = phó giáo sư']],
    ['Quyết định 12/QĐ-AI, UBNX', []],
    ['Trang sokhcn.haiphong.gov.vn, thư a.smith@example.org, tệp report.pdf', []],
    ['Ba trường ở Nam Sách, Kinh Môn; nồng độ axit, oxy', []],
    ['The ao, can in to, an do', []],
    ['ba km, 5 GB, USD', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  it('lie inside the text, in order, none over another', () => {
    const word = fc.constantFrom('AI', 'KH&CN', 'smart', 'of', 'the', 'cảng', 'Digital', 'GS', ' ', ', ', '-', '/', 'x');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        let last = 0;
        for (const { start, end } of parts(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
