import { textsOf } from '../../core/issue/grammar.ts';
import type { ItemId } from '../../core/issue/ids.ts';
import { plainText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { writeDay } from '../../core/text/written-day.ts';
import { locateItem } from '../app/current.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { findingsWords } from '../words/findings.words.ts';
import { useWords } from '../words/use-words.ts';
import { rowsOf, sharedStretches, type WordRows } from './shared-stretches.ts';

export interface CompareDialogProps {
  readonly issue: Issue;
  readonly items: readonly [ItemId, ItemId];
  readonly onGo: (item: ItemId) => void;
  readonly onClose: () => void;
}

/** Two items beside each other, with the words that both have marked. */
export function CompareDialog({ issue, items, onGo, onClose }: CompareDialogProps) {
  const words = useWords(findingsWords);
  const [one, other] = items.map((id) => locateItem(issue, id)?.item);
  if (!one || !other) return null;
  return (
    <Dialog
      title={words.compare}
      size="wide"
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">{words.compareNote}</span>
          <Button look="primary" onClick={onClose}>
            {words.closeCard}
          </Button>
        </>
      }
    >
      <div className="compare">
        <ComparedItem item={one} other={other} onGo={onGo} />
        <ComparedItem item={other} other={one} onGo={onGo} />
      </div>
    </Dialog>
  );
}

interface ComparedItemProps {
  readonly item: Item;
  readonly other: Item;
  readonly onGo: (item: ItemId) => void;
}

function ComparedItem({ item, other, onGo }: ComparedItemProps) {
  const words = useWords(findingsWords);
  const rows = rowsOf([other.headline, ...paragraphsOf(other)].join('\n'));
  return (
    <article className="compare-item">
      <p className="compare-head">
        <span>{writeDay(item.date)}</span>
        <Button small look="outlined" onClick={() => onGo(item.id)}>
          {words.goToItem}
        </Button>
      </p>
      <h3>
        <Marked text={item.headline} rows={rows} />
      </h3>
      {paragraphsOf(item).map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shown, never changed here
        <p key={at}>
          <Marked text={text} rows={rows} />
        </p>
      ))}
    </article>
  );
}

function Marked({ text, rows }: { readonly text: string; readonly rows: WordRows }) {
  return sharedStretches(text, rows).map(({ text: stretch, isShared }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: shown, never changed here
    isShared ? <mark key={at}>{stretch}</mark> : <span key={at}>{stretch}</span>,
  );
}

const paragraphsOf = ({ body }: Item): readonly string[] => body.flatMap(textsOf).map(plainText);
