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
