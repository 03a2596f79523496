import { Writable } from 'node:stream';
import type { Issue } from '../../core/issue/issue.ts';
import { LayoutCache } from '../../core/layout/layout-cache.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { faceOf } from '../../services/fonts/font-library.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { loadTemplate } from '../../services/templates/load-template.ts';
import { median, percentile } from './whole-process.ts';

/** Second export in one process, and new pages after one word was changed in the middle of an issue. */
export async function measureInProcess(issueFile: string): Promise<void> {
  const opened = await openIssueFile(issueFile);
  if (!opened.ok) throw new Error(opened.code);
  const exports: number[] = [];
  for (let round = 0; round < 6; round++) {
    const start = performance.now();
    const laidOut = await layOut(opened.issue, opened.media);
    if (!laidOut.ok) throw new Error(laidOut.code);
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    await writePdf(laidOut.layout, laidOut.resources, sink, { edition: 'screen', created: new Date(0) });
    exports.push(performance.now() - start);
  }
  console.log('\nin one process');
  console.log(`  first export      ${exports[0]?.toFixed(0).padStart(6)} ms`);
  console.log(`  second export     ${exports[1]?.toFixed(0).padStart(6)} ms`);
  console.log(`  sixth export      ${exports[5]?.toFixed(0).padStart(6)} ms`);

  const loaded = await loadTemplate(opened.issue.template);
  if (!loaded.ok) throw new Error(loaded.code);
  const cache = new LayoutCache();
  const times: number[] = [];
  let issue = opened.issue;
  for (let round = 0; round < 120; round++) {
    const start = performance.now();
    layoutIssue(issue, loaded.template, faceOf, (name) => opened.media.size(name), cache);
    if (round >= 20) times.push(performance.now() - start);
    issue = withWordChanged(issue, round);
  }
  console.log(
    `  one word changed -> new pages: median ${median(times).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`,
  );
}

/** The issue with one more word in a paragraph of the item in the middle of its second section. */
function withWordChanged(issue: Issue, round: number): Issue {
  const sections = issue.sections.map((section, index) => {
    if (index !== 1 || section.form !== 'items') return section;
    const middle = Math.floor(section.items.length / 2);
    const items = section.items.map((item, at) => {
      if (at !== middle) return item;
      const body = item.body.map((block, position) =>
        position === 1 && block.type === 'paragraph' ? { ...block, text: [...block.text, { text: ` từ${round}` }] } : block,
      );
      return { ...item, body };
    });
    return { ...section, items };
  });
  return { ...issue, sections };
}
