import type { Answer } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';

/** A desktop under test, through whatever shell. */
export interface TestedDesktop {
  readonly api: DesktopApi;
  /** Scripts the user's next choice of files; null = the user chooses nothing. */
  readonly choose: (paths: readonly string[] | null) => void;
  /** The same for a file to save. */
  readonly chooseToSave: (path: string) => void;
  readonly documentsFolder: string;
  readonly close: () => Promise<void>;
}

/** The answer, which must be no refusal. */
export function must<T>(answer: Answer<T>): { readonly ok: true } & T {
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.sentence}`);
  return answer;
}
