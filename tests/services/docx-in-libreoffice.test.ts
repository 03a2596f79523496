import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../services/export/documents/outline.ts';
import { writeDocx } from '../../services/export/documents/write-docx.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { projectFile } from '../../services/project-root.ts';
import { haiphong } from '../layout/setting-for-tests.ts';
import { outsideProgram } from '../pdf/outside-program.ts';

const writer = outsideProgram('soffice');
const pdftotext = outsideProgram('pdftotext');
const pdfimages = outsideProgram('pdfimages');
const isThere = writer.installed && pdftotext.installed && pdfimages.installed;

describe.skipIf(!isThere)('the Word document in LibreOffice (skipped where it or poppler is not installed)', () => {
  it('opens, with the contents of the printed issue, every headline and every picture', async () => {
    const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
    if (!opened.ok) throw new Error(opened.code);
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) throw new Error(laidOut.code);
    const outline = outlineOf(opened.issue, haiphong, laidOut.layout);
    const folder = await mkdtemp(join(tmpdir(), 'diem-tin-docx-'));
    const file = join(folder, 'so-24.docx');
    await writeFile(file, await writeDocx(outline, opened.media, new Date('2026-06-29T03:00:00Z'), () => undefined));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    writer.run(profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file);
    const pdf = join(folder, 'so-24.pdf');
    const text = pdftotext.run('-layout', pdf, '-').replace(/\s+/gu, ' ').normalize('NFC');
    for (const { title, page } of outline.contents) {
      const at = text.indexOf(title);
      expect(at, title).toBeGreaterThan(0);
      expect(text.slice(at + title.length, at + title.length + 140), title).toMatch(new RegExp(`^[ .…]*${page}(?!\\d)`, 'u'));
    }
    for (const section of opened.issue.sections)
      for (const { headline } of section.form === 'items' ? section.items : []) expect(text).toContain(headline);
    const pictures = opened.issue.sections.flatMap((section) =>
      section.form === 'items' ? section.items.flatMap((item) => item.pictures) : [],
    );
    expect(pdfimages.run('-list', pdf).trim().split('\n').length - 2).toBeGreaterThanOrEqual(pictures.length);
  }, 120_000);
});
