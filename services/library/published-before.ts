import type { ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { itemsIn } from '../../core/preflight/items-in.ts';
import type { PublishedBefore } from '../../core/preflight/preflight-context.ts';
import type { Library } from './library-types.ts';

/** For each item of an issue, the item of a past issue that is most like it; items that are like none are left out. */
export const publishedBefore = async (
  library: Pick<Library, 'findPublished'>,
  issue: Issue,
): Promise<ReadonlyMap<ItemId, PublishedBefore>> => {
  const published = new Map<ItemId, PublishedBefore>();
  for (const { item } of itemsIn(issue)) {
    const [best] = await library.findPublished(item, issue);
    if (best === undefined) continue;
    const { headline, verdict, by } = best;
    published.set(item.id, { headline, verdict, by, number: best.issue.number, year: best.issue.year });
  }
  return published;
};
