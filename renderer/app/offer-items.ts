import type { IdSource, ItemId } from '../../core/issue/ids.ts';
import { splitIntoItems } from '../item/split-items.ts';
import type { appWords } from '../words/app.words.ts';
import { locateItem } from './current.ts';
import type { DocumentSession } from './document-session.ts';
import type { Messages } from './messages.ts';

/**
 * Offers to make items of a text that is being pasted into the body of one. Called before the issue holds the text. Once something else was changed
 * in that item, the offer leaves its body alone: nothing typed is ever taken away.
 */
export function offerItems(
  session: DocumentSession,
  id: ItemId,
  text: string,
  ids: IdSource,
  messages: Messages,
  words: (typeof appWords)['vi'],
): void {
  const before = locateItem(session.issue, id)?.item;
  const preview = before && splitIntoItems(session.issue, before, text, ids);
  if (!before || !preview) return;
  // The editor hands the pasted text over right after this.
  setTimeout(() => {
    session.flush();
    const pasted = locateItem(session.issue, id)?.item;
    const run = () => {
      session.flush();
      const now = locateItem(session.issue, id)?.item;
      const split = splitIntoItems(session.issue, now === pasted ? before : (now ?? before), text, ids);
      if (split) session.edit(split.command, { goTo: { current: { kind: 'item', item: split.first }, caret: null } });
    };
    messages.toast({ text: words.looksLikeItems(preview.count), action: { label: words.splitItems(preview.count), run } });
  });
}
