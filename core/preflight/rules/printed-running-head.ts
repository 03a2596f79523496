import type { ItemId } from '../../issue/ids.ts';
import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E2.2: a name of a section in the body with items of another section above and below it. */
export const printedRunningHead: IssueRule = {
  id: 'printed-running-head',
  classes: ['E2.2'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Đầu trang in sai mục',
      say: ({ found }) => `Đầu trang bản in ghi “${found}” giữa các tin của mục khác. Xuất lại, đầu trang sẽ theo đúng mục.`,
    },
    en: {
      title: 'Running head of another section',
      say: ({ found }) =>
        `The printed running head “${found}” stands among items of another section. Export again, running heads follow the sections.`,
    },
  },
  check: (issue) => {
    const items = issue.printed?.items ?? [];
    const kindOf = (id: ItemId | undefined): string | null =>
      id === undefined ? null : (itemsById(issue).get(id)?.section.kind ?? null);
    return (issue.printed?.heads ?? [])
      .filter(({ place, item }) => place === 'body' && item !== null)
      .flatMap((head) => {
        const below = kindOf(head.item ?? undefined);
        const above = kindOf(items[items.findIndex(({ item }) => item === head.item) - 1]?.item);
        if (below === null || (above === null && head.kind === 'trend') || below === head.kind || above === head.kind) return [];
        return [printedHit(issue, head, head.title)];
      });
  },
};
