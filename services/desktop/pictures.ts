import { basename } from 'node:path';
import type { AddedPicture, AddedPictures, Answer } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { type AddedMedia, addMedia, addMediaFile } from '../media/add-media.ts';
import { type Failure, failure, sentenceFor } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { question } from './issues.ts';
import type { OpenFile } from './open-file.ts';
import { cancelled, refused } from './refused.ts';

const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'gif'];

/** Pictures that come into an open issue, from files or as bytes (dropped, pasted). */
export const pictureMethods = (parts: DesktopParts): Pick<DesktopMethods, 'choosePictures' | 'addPicture'> => {
  const { documents, settings, setup } = parts;
  const language = () => settings.get().language;
  return {
    choosePictures: async ({ document, several }) => {
      const known = documents.get(document);
      if (!known) return refused(failure('document-closed', {}), language());
      const files = await setup.ui.chooseToOpen({ ...question(parts, 'pictures', pictureEndings), several });
      if (files === null) return cancelled;
      const added = [];
      for (const file of files) added.push({ file, media: await addMediaFile(file) });
      return answer(known, added, language());
    },
    addPicture: async ({ document, fileName, bytes }) => {
      const known = documents.get(document);
      if (!known) return refused(failure('document-closed', {}), language());
      return answer(known, [{ file: fileName, media: await addMedia(bytes, fileName) }], language());
    },
  };
};

interface Attempt {
  readonly file: string;
  readonly media: AddedMedia | Failure;
}

async function answer(document: OpenFile, attempts: readonly Attempt[], language: 'vi' | 'en'): Promise<Answer<AddedPictures>> {
  const pictures: AddedPicture[] = [];
  const refusals: string[] = [];
  for (const { file, media } of attempts) {
    const kept = media.ok ? await document.add(media.name, media.bytes) : media;
    if (media.ok && kept.ok) {
      pictures.push({ media: media.name, size: media.size, fileName: basename(file) });
    } else if (!kept.ok) refusals.push(sentenceFor(kept, language));
  }
  return { ok: true, pictures, refused: refusals };
}
