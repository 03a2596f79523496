import { MediaError } from '../media/media-store.ts';
import { type Failure, failure } from '../messages/failure.ts';

/** A picture that cannot be read while pages are painted, as a failure; anything else is a bug and is thrown on. */
export const mediaFailure = (error: unknown, file: string): Failure => {
  if (!(error instanceof MediaError)) throw error;
  return error.code === 'damaged-media'
    ? failure('damaged-media', { file, name: error.media })
    : failure('missing-media', { file, count: 1, names: error.media });
};
