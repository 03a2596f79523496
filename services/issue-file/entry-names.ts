import { isMediaName, type MediaName } from '../../core/issue/ids.ts';

/** What stands in an issue file; docs/file-format.md describes it. */
export const entryNames = { type: 'mimetype', issue: 'issue.json', manifest: 'manifest.json', thumbnail: 'cover.jpg' } as const;

export const issueMimeType = 'application/vnd.diemtin.issue+zip';

const mediaFolder = 'media/';

export const mediaEntry = (name: MediaName): string => `${mediaFolder}${name}`;

/** The media name of an entry; null for every other entry. */
export const mediaNameOfEntry = (entry: string): MediaName | null => {
  const name = entry.slice(mediaFolder.length);
  return entry.startsWith(mediaFolder) && isMediaName(name) ? name : null;
};

/** Bytes; far above what an issue needs, far below what hurts. */
export const limits = { issue: 64 * 2 ** 20, media: 128 * 2 ** 20 } as const;
