import { basename } from 'node:path';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { createDocument } from './open-document.ts';
import { refused } from './refused.ts';

type VersionMethods = Pick<DesktopMethods, 'listVersions' | 'readVersion' | 'keepVersion' | 'openLastGood'>;

/** Earlier states of an issue: listed, read, kept before a change of many places. */
export const versionMethods = (parts: DesktopParts): VersionMethods => {
  const { documents, versions, settings } = parts;
  const gone = () => refused(failure('version-gone', {}), settings.get().language);
  return {
    listVersions: async ({ document }) => {
      const file = documents.get(document);
      if (file === null) return [];
      // One that is being kept at this moment is what the user looks for.
      await file.kept;
      return versions.list(file.issueId);
    },
    readVersion: async ({ document, version }) => {
      const id = documents.get(document)?.issueId;
      const read = id === undefined ? null : await versions.read(id, version);
      return read === null ? gone() : { ok: true, issue: read.issue };
    },
    keepVersion: async ({ document, issue, reason }) => {
      await documents.get(document)?.keepVersion(issue, reason);
    },
    openLastGood: async ({ file }) => {
      const good = await versions.latestOfFile(file);
      if (good === null) return gone();
      return createDocument(parts, `${basename(file, '.diemtin')} (bản trước)`, good.issue, versions.media);
    },
  };
};
