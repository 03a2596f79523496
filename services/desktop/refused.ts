import type { Refused } from '../../electron/contract/answers.ts';
import { type Failure, sentenceFor } from '../messages/failure.ts';
import type { Language } from '../messages/message-facts.ts';

/** A failure as the window gets it: with its sentence in the user's language. */
export const refused = (reason: Failure, language: Language): Refused => ({
  ok: false,
  code: reason.code,
  sentence: sentenceFor(reason, language),
});

/** The user chose nothing: no sentence is due. */
export const cancelled: Refused = { ok: false, code: 'cancelled', sentence: '' };
