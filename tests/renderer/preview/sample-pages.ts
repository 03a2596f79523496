import type { Issue } from '../../../core/issue/issue.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import { LiveIssue } from '../../../renderer/preview/worker/live-issue.ts';
import type { PictureSizes } from '../../../renderer/preview/worker/messages.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';
import { haiphong, testFaces } from '../../layout/setting-for-tests.ts';

export interface SamplePages {
  readonly issue: Issue;
  readonly live: LiveIssue;
  readonly layout: Layout;
  readonly sizes: PictureSizes;
}

/** The sample issue as the worker has it. */
export const samplePages = async (): Promise<SamplePages> => {
  const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
  if (!opened.ok) throw new Error(opened.code);
  const { issue, media } = opened;
  const names = new Set(JSON.stringify(issue).match(/[0-9a-f]{64}\.(?:jpg|png)/gu));
  const sizes = Object.fromEntries(
    [...names].flatMap((name) => {
      const size = media.size(name as Parameters<typeof media.size>[0]);
      return size === null ? [] : [[name, size]];
    }),
  );
  const live = new LiveIssue(issue, haiphong, testFaces, sizes);
  return { issue, live, layout: live.layOut(), sizes };
};
