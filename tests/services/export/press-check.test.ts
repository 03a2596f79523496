import { expect, it } from 'vitest';
import { layOut } from '../../../services/export/lay-out.ts';
import { checkForPress } from '../../../services/export/press-check.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';

it('the sample bulletin is ready for the press but for its number of pages; on uncoated paper one colour has too much ink', async () => {
  const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
  if (!opened.ok) throw new Error(opened.code);
  const laidOut = await layOut(opened.issue, opened.media);
  if (!laidOut.ok) throw new Error(laidOut.code);
  for (const trim of ['A4', '19x27'] as const) {
    const findings = checkForPress(laidOut, opened.media, { trim, fillSheets: true, imprint: [] });
    expect(findings.map(({ kind }) => kind)).toEqual(['page-count']);
  }
  const tall = Array.from({ length: 60 }, (_, line) => `Dòng ${line}`);
  const [count] = checkForPress(laidOut, opened.media, { trim: 'A4', fillSheets: true, imprint: tall });
  expect(count).toMatchObject({ kind: 'page-count', facts: { pages: laidOut.layout.pages.length + 1 } });
  const [ink] = checkForPress(laidOut, opened.media, { trim: 'A4', fillSheets: true, imprint: [], inkLimit: 240 });
  expect(ink).toMatchObject({ kind: 'ink', facts: { color: 'ink', ink: 260 } });
});
