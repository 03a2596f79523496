import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import { aloneWith, type PreflightContext } from '../../core/preflight/preflight-context.ts';
import { sayPressFinding } from '../../core/preflight/press/say-press-finding.ts';
import type { Answer, Edition, Exported, ExportPlan } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import type { PressSetup } from '../../electron/contract/settings.ts';
import { editionIds } from '../export/export-edition.ts';
import { layOut } from '../export/lay-out.ts';
import { checkForPress } from '../export/press-check.ts';
import { writeFailure } from '../files/file-failure.ts';
import { publishedBefore } from '../library/published-before.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { baseName } from './free-file.ts';
import { question } from './issues.ts';
import { localDay } from './local-day.ts';
import type { OpenFile } from './open-file.ts';
import { previousIssue } from './previous-issue.ts';
import { cancelled, refused } from './refused.ts';
import { readRegistry } from './registry-methods.ts';

interface Wanted {
  readonly issue: Issue;
  readonly edition: Edition;
  readonly folder: string;
  readonly press: PressSetup;
}

const rank = { error: 0, warn: 1, info: 2 } as const;

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
      const answer = await make(parts, file, { issue, edition, folder, press }, () => !stopped.has(job));
      stopped.delete(job);
      if (answer.ok) for (const path of [answer.path, folder]) known.add(path);
      return answer;
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
    quality: `${base}-phieu-chat-luong.pdf`,
  };
}

/** What the quality card knows besides the issue; for the other editions the lists of the office are enough. */
async function around(parts: DesktopParts, document: OpenFile, issue: Issue, edition: Edition): Promise<PreflightContext> {
  const alone = aloneWith(await readRegistry(parts.setup.userFolder));
  if (edition !== 'quality') return alone;
  const { library: shelf } = await parts.library.get();
  const previous = await previousIssue(parts, issue, document.file);
  return { ...alone, previous, published: await publishedBefore(shelf, issue) };
}

async function make(
  parts: DesktopParts,
  document: OpenFile,
  { issue, edition, folder, press }: Wanted,
  goesOn: () => boolean,
): Promise<Answer<Exported>> {
  const { setup, settings, notes, exports } = parts;
  const language = settings.get().language;
  const target = join(folder, namesFor(issue)[edition]);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return refused(writeFailure(error, folder), language);
  }
  const created = setup.now();
  const order = {
    document: document.id,
    issue,
    edition,
    source: document.file,
    target,
    created,
    press,
    around: await around(parts, document, issue, edition),
  };
  const outcome = await exports.make(order, document.media, (page, of) => {
    setup.ui.emit({ type: 'export-progress', document: document.id, edition, page, of });
    return goesOn();
  });
  if (outcome === 'stopped') return cancelled;
  if ('failure' in outcome) return refused(outcome.failure, language);
  await notes.add(document.file, { exported: localDay(created), ...outcome.places });
  return { ok: true, path: target, pages: outcome.made.pages, size: outcome.made.size };
}
