import type { ExportDesk } from '../export/worker/export-desk.ts';
import type { VersionStore } from '../safety/version-store.ts';
import type { DeskLibrary } from './desk-library.ts';
import type { DesktopSetup } from './desktop-setup.ts';
import type { Documents } from './documents.ts';
import type { IssueNotes } from './issue-notes.ts';
import type { KnownPaths } from './known-paths.ts';
import type { Log } from './log.ts';
import type { RecentIssues } from './recent-issues.ts';
import type { SettingsFile } from './settings-file.ts';

/** What the methods of the desktop share. */
export interface DesktopParts {
  readonly setup: DesktopSetup;
  readonly settings: SettingsFile;
  readonly documents: Documents;
  readonly recent: RecentIssues;
  readonly known: KnownPaths;
  readonly log: Log;
  readonly versions: VersionStore;
  readonly notes: IssueNotes;
  readonly library: DeskLibrary;
  readonly exports: ExportDesk;
  /** Folder of the working copies, one folder an open issue. */
  readonly workFolder: string;
}
