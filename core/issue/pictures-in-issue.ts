import type { Block } from './block.ts';
import type { MediaName } from './ids.ts';
import type { Issue } from './issue.ts';
import type { Picture } from './picture.ts';
import type { Section } from './section.ts';

/** The pictures of the issue in reading order: cover, rows of pictures, pictures in the text. */
export const picturesInIssue = (issue: Issue): readonly Picture[] => [
  ...issue.coverPictures,
  ...issue.sections.flatMap(picturesInSection),
];

/** The media files that the issue needs, each once, in reading order. */
export const mediaInIssue = (issue: Issue): readonly MediaName[] => [
  ...new Set(picturesInIssue(issue).map((picture) => picture.media)),
];

function picturesInSection(section: Section): readonly Picture[] {
  if (section.form === 'text') return picturesInBlocks(section.blocks);
  return section.items.flatMap((item) => [...item.pictures, ...picturesInBlocks(item.body)]);
}

function picturesInBlocks(blocks: readonly Block[]): readonly Picture[] {
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
}
