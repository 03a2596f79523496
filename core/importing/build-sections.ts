import type { IdSource, SectionId } from '../issue/ids.ts';
import type { Item } from '../issue/item.ts';
import type { Section } from '../issue/section.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import { buildTrendBlocks } from './build-blocks.ts';
import type { ContentsSection } from './read-contents.ts';
import { USUAL_TITLES } from './section-names.ts';
import type { SplitBody } from './split-items.ts';

/** The sections in the order of their first item, the trend summary first; each named as its header or the contents name it. */
export const buildSections = (
  split: SplitBody,
  items: readonly Item[],
  kinds: readonly string[],
  named: readonly ContentsSection[],
  ids: IdSource,
): readonly Section[] => {
  const sections: Section[] = [];
  const titleOf = (kind: string, own: string): string => naturalTitle(own, named.find((each) => each.kind === kind)?.title, kind);
  if (split.trend.length > 0) {
    const title = titleOf('trend', split.trendTitle);
    sections.push({
      form: 'text',
      id: sectionId(ids),
      kind: 'trend',
      title,
      shortTitle: '',
      blocks: buildTrendBlocks(split.trend, ids),
    });
  }
  for (const kind of new Set(kinds)) {
    const title = titleOf(kind, split.sectionTitles.get(kind) ?? '');
    const own = items.filter((_, i) => kinds[i] === kind);
    sections.push({ form: 'items', id: sectionId(ids), kind, title, shortTitle: '', items: own });
  }
  return sections;
};

const naturalTitle = (own: string, inContents: string | undefined, kind: string): string => {
  const title = own !== '' ? own : (inContents ?? '');
  return title === '' ? (USUAL_TITLES[kind] ?? kind) : sentenceCase(title, inContents === undefined ? {} : { guide: inContents });
};

const sectionId = (ids: IdSource): SectionId => ids.next() as SectionId;
