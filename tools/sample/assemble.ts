import type { Block } from '../../core/issue/block.ts';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Picture } from '../../core/issue/picture.ts';
import type { Section } from '../../core/issue/section.ts';
import { sampleDraft } from './text/sample-issue.ts';

/** Tells which media file a scene was painted into. */
export type MediaOfScene = (scene: string) => MediaName;

/** The sample issue with real media names; texts in NFC. */
export function assembleSample(mediaOf: MediaOfScene): Issue {
  const issue: Issue = {
    ...sampleDraft,
    coverPictures: pictures(sampleDraft.coverPictures, mediaOf),
    sections: sampleDraft.sections.map((section) => withMedia(section, mediaOf)),
  };
  return JSON.parse(JSON.stringify(issue).normalize('NFC')) as Issue;
}

function withMedia(section: Section, mediaOf: MediaOfScene): Section {
  if (section.form === 'text') return { ...section, blocks: blocks(section.blocks, mediaOf) };
  return {
    ...section,
    items: section.items.map((item) => ({
      ...item,
      pictures: pictures(item.pictures, mediaOf),
      body: blocks(item.body, mediaOf),
    })),
  };
}

function blocks(list: readonly Block[], mediaOf: MediaOfScene): readonly Block[] {
  return list.map((block) => (block.type === 'picture' ? { ...block, picture: painted(block.picture, mediaOf) } : block));
}

function pictures(list: readonly Picture[], mediaOf: MediaOfScene): readonly Picture[] {
  return list.map((picture) => painted(picture, mediaOf));
}

function painted(picture: Picture, mediaOf: MediaOfScene): Picture {
  return { ...picture, media: mediaOf(picture.media) };
}
