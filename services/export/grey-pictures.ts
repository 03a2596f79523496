import type { PdfResources } from '../../pdf/resources.ts';
import { recode } from './recode.ts';

/** The same with all pictures in grey, for the office edition. */
export const withGreyPictures = (resources: PdfResources): PdfResources => ({
  ...resources,
  media: async (name) => recode(await resources.media(name), (picture) => picture.toColourspace('b-w')),
});
