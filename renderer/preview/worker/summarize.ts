import type { Layout } from '../../../core/layout/frames/layout.ts';
import type { LaidOutIssue } from '../layout-summary.ts';
import { copyFits } from './copy-fit.ts';
import type { LiveIssue } from './live-issue.ts';
import { share } from './share.ts';

/** What the window needs to know of a layout; parts equal to those of `before` are the same objects. */
export function summarize(layout: Layout, { template, faces }: LiveIssue, before: LaidOutIssue): LaidOutIssue {
  return share(before, {
    pages: layout.pages.map(({ number, label, width, height, section }) => ({ number, label, width, height, section })),
    contents: layout.contents,
    sections: layout.pageMap.sections,
    items: layout.pageMap.items,
    warnings: layout.warnings,
    fits: copyFits(layout, template, faces),
  });
}

/** The parts that changed. */
export function changesBetween(before: LaidOutIssue, after: LaidOutIssue): Partial<LaidOutIssue> {
  return Object.fromEntries(
    Object.entries(after).filter(([part, value]) => !Object.is(value, before[part as keyof LaidOutIssue])),
  );
}
