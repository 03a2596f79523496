import { History } from 'lucide-react';
import type { PublishedItem } from '../../electron/contract/answers.ts';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';

/** Shown at most. */
const most = 2;

/** Says quietly that past issues had this item, or ones like it. */
export function PublishedHint({ found }: { readonly found: readonly PublishedItem[] }) {
  const words = useWords(itemWords);
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
