import { isLinkAddress } from '../../core/issue/inline.ts';
import type { Answer } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { loadTemplate } from '../templates/load-template.ts';
import type { Choices } from './choices.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { isAllowed, listFolder } from './folders.ts';
import type { IssueCards } from './issue-cards.ts';
import { question } from './issues.ts';
import { localDay } from './local-day.ts';
import { cancelled, refused } from './refused.ts';

type ShellMethods = Omit<
  DesktopMethods,
  | 'searchLibrary'
  | 'findPublished'
  | 'reuseItem'
  | 'readPrevious'
  | 'openSample'
  | 'newIssue'
  | 'openIssue'
  | 'importIssue'
  | 'createIssue'
  | 'recordEdits'
  | 'saveIssue'
  | 'readFile'
  | 'saveBeside'
  | 'listLeftWork'
  | 'recoverWork'
  | 'readLeftWork'
  | 'dropLeftWork'
  | 'listVersions'
  | 'readVersion'
  | 'keepVersion'
  | 'openLastGood'
  | 'saveIssueAs'
  | 'closeIssue'
  | 'choosePictures'
  | 'addPicture'
  | 'readRegistry'
  | 'saveRegistry'
  | 'importRegistry'
  | 'exportRegistry'
  | 'planExport'
  | 'exportIssue'
  | 'cancelExport'
  | 'chooseProfile'
  | 'checkForPress'
>;

/** The start, settings, folders, and what leads out of the window. */
export const shellMethods = (parts: DesktopParts, cards: IssueCards, choices: Choices, version: string): ShellMethods => {
  const { setup, settings, recent, known, log } = parts;
  const no = (reason: Failure) => refused(reason, settings.get().language);
  const outside = async (done: Promise<boolean>, target: string): Promise<Answer<unknown>> =>
    (await done) ? { ok: true } : no(failure('no-program', { target }));
  let isStarted = false;
  return {
    start: async () => {
      // A page that is loaded again goes on where it was.
      const file = isStarted ? parts.documents.latestFile() : setup.startFile;
      const isFirst = settings.isNew && !isStarted && file === null;
      isStarted = true;
      return {
        settings: settings.get(),
        today: localDay(setup.now()),
        version,
        shell: setup.shell,
        file,
        isFirst,
      };
    },
    changeSettings: (change) => settings.change(change),
    listIssues: async () => cards.list(await recent.files(), settings.get().folder),
    forgetIssue: ({ file }) => recent.forget(file),
    readTemplate: async ({ id }) => {
      const loaded = await loadTemplate(id);
      return loaded.ok ? loaded.template : null;
    },
    chooseFolder: async ({ folder }) => {
      const start = question(parts, 'folder', []);
      const chosen = await setup.ui.chooseToOpen({ ...start, folder: folder ?? start.folder });
      const first = chosen?.[0];
      return first === undefined ? cancelled : { ok: true, folder: first };
    },
    openPath: async ({ path }) =>
      known.has(path) ? outside(setup.ui.openPath(path), path) : no(failure('path-not-own', { path })),
    showInFolder: async ({ path }) =>
      known.has(path) || (await recent.files()).includes(path)
        ? outside(setup.ui.showInFolder(path), path)
        : no(failure('path-not-own', { path })),
    openLink: async ({ url }) => (isLinkAddress(url) ? outside(setup.ui.openLink(url), url) : no(failure('not-a-link', { url }))),
    listFolder: ({ folder, extensions }) => listFolder(parts, folder, extensions),
    answerChoice: async ({ id, paths }) => {
      const allowed = paths === null ? [] : await Promise.all(paths.map((path) => isAllowed(path, parts)));
      choices.answer(id, allowed.every(Boolean) ? paths : null);
    },
    setUnsaved: async ({ unsaved }) => setup.ui.setUnsaved?.(unsaved),
    readyToClose: async () => setup.ui.readyToClose?.(),
    reportFault: async ({ message, stack }) => log.write(`window: ${message}`, stack),
  };
};
