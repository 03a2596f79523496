import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Surroundings } from './surroundings.ts';

/** Electron's dialogs, answered as the test has said before; a question that nobody expects fails the test. */
export class DialogStandIn {
  private readonly toOpen: (readonly string[] | null)[] = [];
  private readonly toSave: (string | null)[] = [];

  constructor(private readonly surroundings: Surroundings) {}

  answerOpen(paths: readonly string[] | null): void {
    this.toOpen.push(paths);
  }

  answerSave(path: string | null): void {
    this.toSave.push(path);
  }

  readonly showOpenDialog = async (...given: readonly unknown[]) => {
    const { properties } = given.at(-1) as OpenDialogOptions;
    const paths = this.toOpen.shift();
    if (paths === undefined) return this.surroundings.refuse('a dialog to open that no test has an answer for');
    if (paths !== null && paths.length > 1 && !properties?.includes('multiSelections'))
      this.surroundings.refuse('several files chosen in a dialog for one');
    return { canceled: paths === null, filePaths: [...(paths ?? [])] };
  };

  readonly showSaveDialog = async (...given: readonly unknown[]) => {
    const { defaultPath } = given.at(-1) as SaveDialogOptions;
    const path = this.toSave.shift();
    if (path === undefined)
      return this.surroundings.refuse(`a dialog to save ${defaultPath ?? ''} that no test has an answer for`);
    return { canceled: path === null, filePath: path ?? '' };
  };
}
