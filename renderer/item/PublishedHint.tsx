import { History } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { PublishedItem } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';

export interface PublishedHintProps {
  readonly api: Pick<DesktopApi, 'findPublished'>;
  readonly issue: Issue;
  readonly item: Item;
}

/** ms after the last change of the item. */
const pause = 1000;

/** Shown at most. */
const most = 2;

/** Says quietly that a past issue had this item, or one like it. */
export function PublishedHint({ api, issue, item }: PublishedHintProps) {
  const words = useWords(itemWords);
  const { headline, body } = item;
  const { id, number, year } = issue;
  const [found, setFound] = useState<readonly PublishedItem[]>([]);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const published = await api.findPublished({ issue: { id, number, year }, headline, body: [...body] });
      if (!isLate) setFound(published);
    }, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [api, id, number, year, headline, body]);
  if (found.length === 0) return null;
  return (
    <ul className="item-published" aria-label={words.published}>
      {found.slice(0, most).map((one) => (
        <li key={`${one.file} ${one.item}`}>
          <History size={14} aria-hidden="true" />
          {one.verdict === 'same' ? words.wasPublished : words.isLikePublished}{' '}
          {words.publishedAs(one.headline, one.number, one.year)}
        </li>
      ))}
    </ul>
  );
}
