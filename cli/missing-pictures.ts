import type { MediaName } from '../core/issue/ids.ts';
import { type Failure, failure } from '../services/messages/failure.ts';

/** How many of the missing pictures a sentence names. */
const named = 3;

/** The failure that names an issue's missing pictures; null when none is missing. */
export const missingPictures = (file: string, missing: readonly MediaName[]): Failure | null => {
  if (missing.length === 0) return null;
  const names = missing.slice(0, named).map((name) => `${name.slice(0, 12)}….${name.slice(-3)}`);
  return failure('missing-media', {
    file,
    count: missing.length,
    names: [...names, ...(missing.length > named ? ['…'] : [])].join(', '),
  });
};
