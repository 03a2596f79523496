import { expect, it } from 'vitest';
import type { Frame, TextFrame } from '../../core/layout/frames/frame.ts';
import type { Page } from '../../core/layout/frames/page.ts';
import { greyInks } from '../../pdf/inks.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';

/** Relative luminance of a grey of the office edition (WCAG 2.2). */
function luminance(operator: string): number {
  const grey = Number(operator.split(' ')[0]);
  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
}

/** The area painted last under the middle of a line; null = a photo, or a drawing. */
function below(line: TextFrame, { frames }: Page): string | null {
  const [x, y] = [line.x + line.width / 2, line.y - 3];
  const covers = (frame: Frame): boolean =>
    (frame.kind === 'rect' || frame.kind === 'image') &&
    x >= frame.x &&
    x <= frame.x + frame.width &&
    y >= frame.y &&
    y <= frame.y + frame.height;
  const area = frames.slice(0, frames.indexOf(line)).findLast(covers);
  if (area === undefined) return 'white';
  return area.kind === 'rect' ? area.fill : null;
}

it('every line of the sample keeps a contrast of 4.5 : 1 in greys', async () => {
  const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
  if (!opened.ok) throw new Error(opened.code);
  const laidOut = await layOut(opened.issue, opened.media);
  if (!laidOut.ok) throw new Error(laidOut.code);
  const grey = (color: string): number => luminance(greyInks(laidOut.resources.color(color)).fill);
  let runs = 0;
  for (const page of laidOut.layout.pages) {
    for (const frame of page.frames) {
      const background = frame.kind === 'text' ? below(frame, page) : null;
      if (frame.kind !== 'text' || background === null) continue;
      for (const run of frame.runs) {
        const [dark = 0, light = 0] = [grey(run.color), grey(background)].toSorted((one, other) => one - other);
        expect((light + 0.05) / (dark + 0.05), `“${run.text}” ${run.color} on ${background}`).toBeGreaterThanOrEqual(4.5);
        runs++;
      }
    }
  }
  expect(runs).toBeGreaterThan(500);
});
