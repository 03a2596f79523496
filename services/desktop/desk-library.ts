import { join } from 'node:path';
import type { IsoDate, ItemId } from '../../core/issue/ids.ts';
import { createLibrary } from '../library/create-library.ts';
import type { KnownOfIssue, Library } from '../library/library-types.ts';
import type { IssueNotes } from './issue-notes.ts';
import type { SettingsFile } from './settings-file.ts';

/** The library over the folder of issues that the settings name just now; begun when it is first asked for. */
export class DeskLibrary {
  private opened: { readonly folder: string; readonly library: Library; readonly isRead: Promise<unknown> } | null = null;

  constructor(
    private readonly settings: SettingsFile,
    private readonly notes: IssueNotes,
    private readonly userFolder: string,
    private readonly onChange: () => void,
  ) {}

  /** What is known of the folder; `isRead` when it was looked at for the first time. */
  async get(): Promise<{ readonly library: Library; readonly isRead: Promise<unknown> }> {
    const { folder } = this.settings.get();
    if (this.opened?.folder === folder) return this.opened;
    await this.opened?.library.close();
    const library = createLibrary({ folder, dataFolder: join(this.userFolder, 'library'), known: (file) => this.known(file) });
    const isRead = new Promise<void>((resolve) => {
      // The first look ends with news, or with nothing to tell: then the scan itself says so.
      library.watch(({ type }) => {
        if (type === 'progress') return;
        resolve();
        this.onChange();
      });
      void library.rescan().finally(resolve);
    });
    this.opened = { folder, library, isRead };
    return this.opened;
  }

  async close(): Promise<void> {
    await this.opened?.library.close();
    this.opened = null;
  }

  private known(file: string): KnownOfIssue {
    const { exported, pages, items } = this.notes.of(file);
    return {
      exported: (exported as IsoDate | undefined) ?? null,
      pages: pages ?? null,
      pageOf: (item: ItemId) => items?.[item] ?? null,
    };
  }
}
