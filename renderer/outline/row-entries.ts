import type { Issue } from '../../core/issue/issue.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import type { outlineWords } from '../words/outline.words.ts';
import type { OutlineRow } from './outline-rows.ts';
import type { Outline } from './use-outline.ts';

/** What the menu of a row offers. */
export function rowEntries(
  row: OutlineRow,
  issue: Issue,
  outline: Outline,
  words: (typeof outlineWords)['vi'],
): readonly MenuEntry[] {
  const open: MenuEntry = { label: words.open, run: () => outline.open(row) };
  if (row.kind === 'section' && row.section.form === 'items') {
    const { section } = row;
    return [
      open,
      { label: words.addItem, run: () => outline.addTo(section) },
      { label: words.sort, run: () => outline.run({ type: 'sortItemsByDate', section: section.id }) },
    ];
  }
  if (row.kind !== 'item') return [open];
  const { item } = row;
  const own = issue.sections.find(({ id }) => id === row.section);
  const others = issue.sections.filter((section) => section.form === 'items' && section.id !== row.section);
  const items = outline.selected.includes(item.id) ? outline.selected : [item.id];
  const isChecked = item.status === 'checked';
  return [
    open,
    { label: words.addAfter, keys: 'Ctrl+Enter', run: () => own && outline.addTo(own, row.at + 1) },
    { label: words.duplicate, keys: 'Ctrl+D', run: () => outline.duplicate(item.id) },
    {
      label: isChecked ? words.markDraft : words.markChecked,
      run: () =>
        outline.run({
          type: 'setItemField',
          item: item.id,
          field: 'status',
          value: isChecked ? 'draft' : 'checked',
          undo: 'now',
        }),
    },
    'line',
    ...others.map(
      (section): MenuEntry => ({
        label: words.moveTo(section.shortTitle || section.title),
        run: () => outline.drop(items, { section: section.id, at: section.form === 'items' ? section.items.length : 0 }),
      }),
    ),
    { label: words.sort, run: () => outline.run({ type: 'sortItemsByDate', section: row.section }) },
    'line',
    { label: words.remove, keys: 'Delete', danger: true, run: () => outline.remove(items) },
  ];
}
