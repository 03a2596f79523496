import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { ExportDesk } from '../export/worker/export-desk.ts';
import { projectFile } from '../project-root.ts';
import { VersionStore } from '../safety/version-store.ts';
import { Choices } from './choices.ts';
import { DeskLibrary } from './desk-library.ts';
import type { DesktopParts } from './desktop-parts.ts';
import type { DesktopSetup } from './desktop-setup.ts';
import { Documents } from './documents.ts';
import { exportMethods } from './exports.ts';
import { IssueCards } from './issue-cards.ts';
import { IssueNotes } from './issue-notes.ts';
import { issueMethods } from './issues.ts';
import { versionMethods } from './kept-versions.ts';
import { KnownPaths } from './known-paths.ts';
import { leftWorkMethods } from './left-work-methods.ts';
import { libraryMethods } from './library-methods.ts';
import { Log } from './log.ts';
import { pictureMethods } from './pictures.ts';
import { RecentIssues } from './recent-issues.ts';
import { registryMethods } from './registry-methods.ts';
import { type Resource, Resources } from './resources.ts';
import { SettingsFile } from './settings-file.ts';
import { shellMethods } from './shell-methods.ts';

/** The program without its window: what the window may ask, what its page shows, and the end. */
export interface Desktop {
  readonly methods: DesktopMethods;
  readonly resource: (pathAndQuery: string) => Promise<Resource>;
  readonly log: Log;
  /** For a shell whose page draws its file dialogs itself. */
  readonly choices: Choices;
  readonly language: () => 'vi' | 'en';
  /** Waits until everything that was asked to be saved is saved. */
  readonly close: () => Promise<void>;
}

/** Puts the desktop together for one shell. */
export const createDesktop = (setup: DesktopSetup): Desktop => {
  const settings = new SettingsFile(join(setup.userFolder, 'settings.json'), setup.documentsFolder);
  const log = new Log(join(setup.userFolder, 'diem-tin.log'), setup.now);
  const notes = new IssueNotes(join(setup.userFolder, 'issues.json'));
  const parts: DesktopParts = {
    setup,
    settings,
    documents: new Documents(),
    recent: new RecentIssues(join(setup.userFolder, 'recent.json')),
    known: new KnownPaths(),
    log,
    notes,
    library: new DeskLibrary(settings, notes, setup.userFolder, () => setup.ui.emit({ type: 'library-changed' })),
    exports: new ExportDesk(existing(setup.exportWorker), (message) => log.fault(new Error(message))),
    versions: new VersionStore(join(setup.userFolder, 'versions'), setup.now),
    workFolder: join(setup.userFolder, 'working'),
  };
  const cards = new IssueCards(notes);
  const choices = new Choices(setup.ui.emit);
  const resources = new Resources(parts.documents, cards);
  return {
    methods: {
      ...issueMethods(parts),
      ...libraryMethods(parts),
      ...registryMethods(parts),
      ...leftWorkMethods(parts),
      ...versionMethods(parts),
      ...pictureMethods(parts),
      ...exportMethods(parts),
      ...shellMethods(parts, cards, choices, versionOfProgram()),
    },
    resource: (pathAndQuery) => resources.get(pathAndQuery),
    log,
    choices,
    language: () => settings.get().language,
    close: async () => {
      choices.giveUp();
      await parts.documents.closeAll();
      await parts.library.close();
      await parts.exports.close();
      await notes.settled();
    },
  };
};

const existing = (file: string | null): string | null => (file !== null && existsSync(file) ? file : null);

function versionOfProgram(): string {
  const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { readonly version: string };
  return version;
}
