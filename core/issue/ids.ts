import * as v from 'valibot';
import type { Brand } from './brand.ts';

export type IssueId = Brand<string, 'IssueId'>;
export type SectionId = Brand<string, 'SectionId'>;
export type ItemId = Brand<string, 'ItemId'>;
export type BlockId = Brand<string, 'BlockId'>;
export type PictureId = Brand<string, 'PictureId'>;

/** Name of a media file inside the issue: `<sha256 in hex>.<extension>`. */
export type MediaName = Brand<string, 'MediaName'>;

/** A calendar day `YYYY-MM-DD` (ISO 8601), no time, no zone. */
export type IsoDate = Brand<string, 'IsoDate'>;

/** Hands out ids; passed in, because core has no randomness of its own. */
export interface IdSource {
  next(): string;
}

/** Ids are short ASCII names, so that they can stand in links, file names and logs. */
const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

const idSchema = <Id extends string>() =>
  v.pipe(
    v.string(),
    v.regex(idPattern),
    v.transform((text): Id => text as Id),
  );

export const issueIdSchema = idSchema<IssueId>();
export const sectionIdSchema = idSchema<SectionId>();
export const itemIdSchema = idSchema<ItemId>();
export const blockIdSchema = idSchema<BlockId>();
export const pictureIdSchema = idSchema<PictureId>();

/** Only what PDF can carry as it is: other pictures are converted when they come in. */
const mediaNamePattern = /^[0-9a-f]{64}\.(jpg|png)$/;

export const mediaNameSchema = v.pipe(
  v.string(),
  v.regex(mediaNamePattern),
  v.transform((text): MediaName => text as MediaName),
);

/** Whether the text has the shape of a media name; refuses folders, other extensions and capitals. */
export const isMediaName = (text: string): text is MediaName => mediaNamePattern.test(text);
