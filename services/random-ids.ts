import { randomBytes } from 'node:crypto';
import type { IdSource } from '../core/issue/ids.ts';

/** Ids of 48 random bits in hex, beginning with a letter: short enough to type, too many to meet twice in one issue. */
export const randomIds: IdSource = { next: () => `x${randomBytes(6).toString('hex')}` };
