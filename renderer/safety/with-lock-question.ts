import type { DesktopApi } from '../../electron/contract/desktop-api.ts';

export interface LockQuestion {
  /** Who has it open, since when. */
  readonly sentence: string;
  /** Null = leave it. */
  readonly answer: (choice: 'take' | 'copy' | null) => void;
}

/** The same desktop, which asks the user when someone else has an issue open, whoever opens it. */
export const withLockQuestion = (api: DesktopApi, ask: (question: LockQuestion | null) => void): DesktopApi => ({
  ...api,
  openIssue: async (input) => {
    const answer = await api.openIssue(input);
    if (answer.ok || answer.code !== 'in-use' || answer.file === undefined) return answer;
    const choice = await new Promise<'take' | 'copy' | null>((resolve) => ask({ sentence: answer.sentence, answer: resolve }));
    ask(null);
    return choice === null ? { ok: false, code: 'cancelled', sentence: '' } : api.openIssue({ file: answer.file, lock: choice });
  },
});
