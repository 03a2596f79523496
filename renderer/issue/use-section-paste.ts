import { useEffect } from 'react';
import type { IdSource } from '../../core/issue/ids.ts';
import type { Section } from '../../core/issue/section.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { readPasted } from '../editor/paste/with-paste.ts';
import { itemsFromPaste } from '../item/items-from-paste.ts';

/** Text in an old encoding, and in Unicode. */
export interface Converted {
  readonly before: string;
  readonly after: string;
}

/** A section of items takes an article that is pasted anywhere but into a field: it becomes items of the section. `onAdded`: how many, and what was in an old encoding before and after. */
export function useSectionPaste(
  session: DocumentSession,
  section: Section,
  ids: IdSource,
  onAdded: (count: number, converted: Converted | null) => void,
): void {
  useEffect(() => {
    if (section.form !== 'items') return;
    const take = (event: ClipboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isField = target?.isContentEditable || target?.closest('input, textarea, [role="dialog"]');
      if (isField || event.clipboardData === null) return;
      const { pasted, before } = readPasted(event.clipboardData);
      const items = itemsFromPaste(pasted, session.issue, session.document, ids);
      const [first] = items;
      if (first === undefined) return;
      event.preventDefault();
      const commands = items.map((item) => ({ type: 'addItem', section: section.id, item }) as const);
      const goTo = { current: { kind: 'item', item: first.id }, caret: { in: 'field', field: 'headline' } } as const;
      if (session.edit({ type: 'batch', commands }, { goTo }))
        onAdded(items.length, before === null ? null : { before, after: pasted.text });
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [session, section.form, section.id, ids, onAdded]);
}
