import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Issue } from '../../core/issue/issue.ts';
import { sayPressFinding } from '../../core/preflight/press/say-press-finding.ts';
import type { Answer, Edition, Exported, ExportPlan } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import type { PressSetup } from '../../electron/contract/settings.ts';
import { editionIds, exportEdition } from '../export/export-edition.ts';
import { type LaidOut, layOut } from '../export/lay-out.ts';
import { checkForPress } from '../export/press-check.ts';
import { writeFailure } from '../files/file-failure.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { baseName } from './free-file.ts';
import type { IssueNote } from './issue-notes.ts';
import { question } from './issues.ts';
import { localDay } from './local-day.ts';
import type { OpenFile } from './open-file.ts';
import { cancelled, refused } from './refused.ts';

interface Wanted {
  readonly issue: Issue;
  readonly edition: Edition;
  readonly folder: string;
  readonly press: PressSetup;
}

const rank = { error: 0, warn: 1, info: 2 } as const;

class Stopped extends Error {}

type ExportMethods = Pick<DesktopMethods, 'planExport' | 'exportIssue' | 'cancelExport' | 'chooseProfile' | 'checkForPress'>;

/** Exports of open issues: where they go, making them with progress, stopping them. Nothing half-made stays. */
export const exportMethods = (parts: DesktopParts): ExportMethods => {
  const { documents, setup, settings, known } = parts;
  const language = () => settings.get().language;
  const stopped = new Set<string>();
  return {
    planExport: async ({ issue, folder }) => {
      const target = folder ?? join(settings.get().folder, 'Bản xuất', `Số ${issue.number}-${issue.year}`);
      const names = namesFor(issue);
      const existing = editionIds.filter((edition) => existsSync(join(target, names[edition])));
      return { ok: true, folder: target, names, existing } satisfies Answer<ExportPlan>;
    },
    exportIssue: async ({ document, issue, edition, folder, press }) => {
      const file = documents.get(document);
      if (!file) return refused(failure('document-closed', {}), language());
      const job = `${document} ${edition}`;
      stopped.delete(job);
      try {
        const answer = await make(parts, file, { issue, edition, folder, press }, () => {
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
    checkForPress: async ({ document, issue, press }) => {
      const file = documents.get(document);
      if (!file) return refused(failure('document-closed', {}), language());
      const laidOut = await layOut(issue, file.media);
      if (!laidOut.ok) return refused(laidOut, language());
      const findings = checkForPress(laidOut, file.media, press).toSorted(
        (one, other) => rank[one.severity] - rank[other.severity],
      );
      return { ok: true, notes: [...new Set(findings.map((finding) => sayPressFinding(finding, language())))] };
    },
    chooseProfile: async () => {
      const path = (await setup.ui.chooseToOpen(question(parts, 'open-profile', ['icc', 'icm'])))?.[0];
      return path === undefined ? cancelled : { ok: true, path };
    },
    cancelExport: async ({ document, edition }) => {
      stopped.add(`${document} ${edition}`);
    },
  };
};

function namesFor(issue: Issue): ExportPlan['names'] {
  const base = baseName(issue);
  return {
    screen: `${base}.pdf`,
    light: `${base}-nhe.pdf`,
    print: `${base}-in.pdf`,
    office: `${base}-van-phong.pdf`,
    pages: `${base}-trang`,
    cards: `${base}-anh-tin`,
    html: `${base}.html`,
    docx: `${base}.docx`,
    text: `${base}.txt`,
  };
}

async function make(
  { setup, settings, notes }: DesktopParts,
  document: OpenFile,
  { issue, edition, folder, press }: Wanted,
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
  const created = setup.now();
  const job = { issue, media: document.media, source: document.file, target, created, press, onPage };
  const made = await exportEdition(edition, withPauses(laidOut), job);
  if (!made.ok) return refused(made, language);
  await notes.add(document.file, exportNote(laidOut, localDay(created)));
  return { ok: true, path: target, pages: made.pages, size: made.size };
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
