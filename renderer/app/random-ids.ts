import type { IdSource } from '../../core/issue/ids.ts';

/** Ids of 48 random bits in hex, beginning with a letter. */
export const randomIds: IdSource = {
  next: () => {
    const bytes = crypto.getRandomValues(new Uint8Array(6));
    return `x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  },
};
