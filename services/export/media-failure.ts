import type { Layout } from '../../core/layout/frames/layout.ts';
import { MediaError } from '../media/media-store.ts';
import { type Failure, failure } from '../messages/failure.ts';

/** The failure of an issue in which a picture's file holds no picture: its frame would be printed empty. Null when there is none. */
export const unreadablePicture = ({ warnings }: Layout, file: string): Failure | null => {
  const warning = warnings.find(({ key }) => key === 'picture-missing');
  return warning ? failure('damaged-media', { file, name: String(warning.facts.media) }) : null;
};

/** A picture that cannot be read while pages are painted, as a failure; anything else is a bug and is thrown on. */
export const mediaFailure = (error: unknown, file: string): Failure => {
  if (!(error instanceof MediaError)) throw error;
  return error.code === 'damaged-media'
    ? failure('damaged-media', { file, name: error.media })
    : failure('missing-media', { file, count: 1, names: error.media });
};
