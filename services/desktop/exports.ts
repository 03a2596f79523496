import { existsSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Issue } from '../../core/issue/issue.ts';
import type { Answer, Edition, Exported, ExportPlan } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { exportPagePictures } from '../export/export-page-pictures.ts';
import { exportPdf } from '../export/export-pdf.ts';
import { type LaidOut, layOut } from '../export/lay-out.ts';
import { writeFailure } from '../files/file-failure.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { baseName } from './free-file.ts';
import type { IssueNote } from './issue-notes.ts';
import { localDay } from './local-day.ts';
import type { OpenFile } from './open-file.ts';
import { cancelled, refused } from './refused.ts';

/** Pixels an inch of page pictures: sharp on a phone, small enough to send. */
const pictureDpi = 150;

const editions: readonly Edition[] = ['screen', 'pages'];

class Stopped extends Error {}

/** Exports of open issues: where they go, making them with progress, stopping them. Nothing half-made stays. */
export const exportMethods = (parts: DesktopParts): Pick<DesktopMethods, 'planExport' | 'exportIssue' | 'cancelExport'> => {
  const { documents, settings, known } = parts;
  const language = () => settings.get().language;
  const stopped = new Set<string>();
  return {
    planExport: async ({ issue, folder }) => {
      const target = folder ?? join(settings.get().folder, 'Bản xuất', `Số ${issue.number}-${issue.year}`);
      const names = namesFor(issue);
      const existing = editions.filter((edition) => existsSync(join(target, names[edition])));
      return { ok: true, folder: target, names, existing } satisfies Answer<ExportPlan>;
    },
    exportIssue: async ({ document, issue, edition, folder }) => {
      const file = documents.get(document);
      if (!file) return refused(failure('document-closed', {}), language());
      const job = `${document} ${edition}`;
      stopped.delete(job);
      try {
        const answer = await make(parts, file, issue, edition, folder, () => {
          if (stopped.has(job)) throw new Stopped();
        });
        if (answer.ok) known.add(answer.path);
        if (answer.ok) known.add(folder);
        return answer;
      } catch (error) {
        if (error instanceof Stopped) return cancelled;
        throw error;
      } finally {
        stopped.delete(job);
      }
    },
    cancelExport: async ({ document, edition }) => {
      stopped.add(`${document} ${edition}`);
    },
  };
};

function namesFor(issue: Issue): ExportPlan['names'] {
  return { screen: `${baseName(issue)}.pdf`, pages: `${baseName(issue)}-trang` };
}

async function make(
  { setup, settings, notes }: DesktopParts,
  document: OpenFile,
  issue: Issue,
  edition: Edition,
  folder: string,
  stopIfAsked: () => void,
): Promise<Answer<Exported>> {
  const language = settings.get().language;
  const target = join(folder, namesFor(issue)[edition]);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return refused(writeFailure(error, folder), language);
  }
  const laidOut = await layOut(issue, document.media);
  if (!laidOut.ok) return refused(laidOut, language);
  const onPage = (page: number, of: number): void => {
    stopIfAsked();
    setup.ui.emit({ type: 'export-progress', document: document.id, edition, page, of });
  };
  const breathing = withPauses(laidOut);
  if (edition === 'screen') {
    const written = await exportPdf(breathing, { source: document.file, target, edition, created: setup.now(), onPage });
    if (!written.ok) return refused(written, language);
    await notes.add(document.file, exportNote(laidOut, localDay(setup.now())));
    return { ok: true, path: target, pages: laidOut.layout.pages.length, size: (await stat(target)).size };
  }
  const written = await exportPagePictures(breathing, { source: document.file, folder: target, dpi: pictureDpi, onPage });
  if (!written.ok) return refused(written, language);
  const sizes = await Promise.all(written.files.map(async (file) => (await stat(file)).size));
  return { ok: true, path: target, pages: written.files.length, size: sizes.reduce((sum, size) => sum + size, 0) };
}

/** For the library: when it was exported, and where each item stands. */
function exportNote({ layout }: LaidOut, exported: string): IssueNote {
  const items = Object.fromEntries(layout.pageMap.items.map(({ item, firstPage }) => [item, firstPage]));
  return { exported, pages: layout.pages.length, items };
}

/** Lets calls of the window through between two pictures: saving does not wait for an export. */
function withPauses(laidOut: LaidOut): LaidOut {
  const { resources } = laidOut;
  return {
    ...laidOut,
    resources: {
      ...resources,
      media: async (name) => {
        await nextTurn();
        return resources.media(name);
      },
    },
  };
}
