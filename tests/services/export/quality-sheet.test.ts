import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aloneWith } from '../../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import { createPreflight } from '../../../core/preflight/run-preflight.ts';
import { PdfFile } from '../../../pdf/proof/pdf-file.ts';
import { readDocument } from '../../../pdf/proof/read-document.ts';
import { exportEdition } from '../../../services/export/export-edition.ts';
import { layOut } from '../../../services/export/lay-out.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';
import { projectFile } from '../../../services/project-root.ts';

it('the quality card: one tagged page that says what was checked, what is left and what was left out with its reason', async () => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  const options = { ...aloneWith(usualRegistry), dateStyle: 'plain', severities: {} } as const;
  const [first] = createPreflight(options)
    .run(opened.issue)
    .filter(({ severity }) => severity !== 'info');
  const issue = { ...opened.issue, ignored: [{ key: first?.key ?? '', reason: 'Đã hỏi lại cơ quan' }] };
  const laidOut = await layOut(issue, opened.media);
  if (!laidOut.ok) throw new Error(laidOut.code);
  const target = join(await mkdtemp(join(tmpdir(), 'diem-tin-card-')), 'phieu.pdf');
  const made = await exportEdition('quality', laidOut, {
    ...{ issue, media: opened.media, source: 'a.diemtin', target, created: new Date('2026-06-29T03:00:00Z') },
    ...{
      press: { trim: 'A4', fillSheets: true, imprint: [], profile: null },
      around: aloneWith(usualRegistry),
      onPage: () => undefined,
    },
  });
  expect(made).toMatchObject({ ok: true, pages: 1 });
  const read = readDocument(new PdfFile(await readFile(target)));
  const text = (read.pages[0]?.painted ?? []).flatMap((one) => (one.kind === 'text' ? [one.text] : [])).join(' ');
  expect(text).toContain('Phiếu chất lượng');
  expect(text).toContain('28, 28 đã soát');
  expect(text.replace(/\s+/gu, ' ')).toContain('Đã hỏi lại cơ quan');
  expect(read.pieces.some(({ path }) => path === 'Document/H1')).toBe(true);
});
