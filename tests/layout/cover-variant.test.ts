import { describe, expect, it } from 'vitest';
import type { MediaName } from '../../core/issue/ids.ts';
import type { CoverVariant, Issue } from '../../core/issue/issue.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import { randomIssue, randomSizes } from './random-issue.ts';
import { haiphong, testFaces } from './setting-for-tests.ts';

const issue = randomIssue(1);
const picture = randomIssue(2).sections.flatMap((section) =>
  section.form === 'items' ? section.items.flatMap((item) => item.pictures) : [],
)[0];

const withCover = (coverVariant: CoverVariant, media: string | null): Issue => ({
  ...issue,
  coverVariant,
  coverPictures: media === null || picture === undefined ? [] : [{ ...picture, media: media as MediaName, crop: null }],
});

/** What fills the field, and what is said about its picture. */
const coverOf = (variant: CoverVariant, media: string | null) => {
  const { pages, warnings } = layoutIssue(withCover(variant, media), haiphong, testFaces, (name) => randomSizes[name] ?? null);
  const field = pages[0]?.frames.some(({ kind }) => kind === 'image') ? 'picture' : 'art';
  const said = warnings.filter(({ place }) => place.picture === picture?.id && place.item === null).map(({ key }) => key);
  return [field, ...said];
};

describe('the field of the cover', () => {
  it.each<[CoverVariant, string | null, readonly string[]]>([
    ['auto', 'c.jpg', ['picture']],
    ['auto', 'e.jpg', ['art', 'picture-low-resolution']],
    ['auto', 'missing.jpg', ['art', 'picture-missing']],
    ['auto', null, ['art']],
    ['picture', 'c.jpg', ['picture']],
    ['picture', 'e.jpg', ['picture', 'picture-low-resolution']],
    ['picture', 'missing.jpg', ['art', 'picture-missing']],
    ['picture', null, ['art']],
    ['art', 'c.jpg', ['art']],
    ['art', 'missing.jpg', ['art']],
  ])('%s with %s: %j', (variant, media, expected) => {
    expect(coverOf(variant, media)).toEqual(expected);
  });
});
