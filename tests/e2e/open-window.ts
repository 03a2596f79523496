import type { Page } from 'playwright';

/** The window under test, through whatever shell: the same specs run in each. */
export interface OpenWindow {
  readonly page: Page;
  readonly dialogs: { readonly answerOpen: (paths: readonly string[] | null) => Promise<void> };
  readonly documentsFolder: string;
  /** What went wrong in the page. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}
