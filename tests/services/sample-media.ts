import sharp from 'sharp';
import type { Issue } from '../../core/issue/issue.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { addMedia } from '../../services/media/add-media.ts';
import type { MediaStore } from '../../services/media/media-store.ts';
import { noMedia, withAddedMedia } from '../../services/media/memory-media.ts';
import { countingIds, sampleIssue } from '../issue/sample-issue.ts';

export const plainJpeg = (width = 60, height = 40, background = '#0b63a5'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

/** The sample issue with one real picture, on the cover and nowhere else, and the store that holds it. */
export const issueWithPicture = async (): Promise<{ issue: Issue; media: MediaStore }> => {
  const added = await addMedia(await plainJpeg(1600, 1200), 'cover.jpg');
  if (!added.ok) throw new Error(added.code);
  const sample = sampleIssue();
  const sections = sample.sections.map((section) =>
    section.form === 'text'
      ? { ...section, blocks: section.blocks.filter((block) => block.type !== 'picture') }
      : {
          ...section,
          items: section.items.map((item) => ({
            ...item,
            pictures: [],
            body: item.body.filter((block) => block.type !== 'picture'),
          })),
        },
  );
  return {
    issue: { ...sample, coverPictures: [newPicture(countingIds('p'), added.name)], sections },
    media: withAddedMedia(noMedia, new Map([[added.name, added.bytes]])),
  };
};
