import { CornerDownRight, Plus, RotateCcw, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SetItemField } from '../../core/issue/commands/command.ts';
import type { ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item, Source } from '../../core/issue/item.ts';
import { removeAt, replaceAt } from '../../core/issue/list-edits.ts';
import type { FieldName } from '../app/current.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { useStore } from '../app/store.ts';
import { typingGroup } from '../app/typing-group.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';
import { SourceFields } from './SourceFields.tsx';

export interface ItemFormProps {
  readonly session: DocumentSession;
  readonly issue: Issue;
  readonly item: Item;
  readonly onOpenLink: (url: string) => void;
  /** Enter in the headline goes on to the text. */
  readonly onLeaveHeadline: () => void;
}

/** Longer titles take more than two lines in the contents. */
const longestShortTitle = 90;

const noSource: Source = { name: '', url: '' };

/** The fields above an item's text: date, sources, headline, title in the contents. */
export function ItemForm({ session, issue, item, onOpenLink, onLeaveHeadline }: ItemFormProps) {
  const words = useWords(itemWords);
  const form = useFieldFocus(session, item.id);
  const set = setter(session, item.id);
  const at = (field: FieldName) => () => session.noteCaret({ in: 'field', field });
  const [isAdding, setAdding] = useState(false);
  const sources = item.sources.length === 0 || isAdding ? [...item.sources, noSource] : item.sources;
  const setSource = (index: number, source: Source, typed: string) => {
    setAdding(false);
    set('sources', withoutEmpty(replaceAt(sources, index, source)), typingGroup(typed));
  };
  const removeSource = (index: number) => {
    setAdding(false);
    set('sources', withoutEmpty(removeAt(sources, index)));
  };
  return (
    <div className="item-form" ref={form} onBlur={() => session.closeStep()}>
      <div className="pane-row">
        <DateField
          label={words.date}
          name="date"
          value={item.date}
          week={issue.period}
          year={issue.year}
          onFocus={at('date')}
          onChange={(date) => setDate(session, item, date)}
        />
        {item.lastDate !== null && (
          <DateField
            label={words.lastDate}
            value={item.lastDate}
            week={issue.period}
            year={issue.year}
            onChange={(lastDate) => set('lastDate', lastDate)}
          />
        )}
        <SourceFields
          source={sources[0] ?? noSource}
          issue={issue}
          onChange={(source, typed) => setSource(0, source, typed)}
          onFocus={(field) => session.noteCaret({ in: 'field', field })}
          onOpenLink={onOpenLink}
        />
      </div>
      {sources.slice(1).map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source has no identity besides its place
        <div className="pane-row pane-row-more" key={index}>
          <CornerDownRight size={16} aria-hidden="true" />
          <SourceFields
            source={source}
            issue={issue}
            onChange={(to, typed) => setSource(index + 1, to, typed)}
            onOpenLink={onOpenLink}
          />
          <IconButton label={words.removeSource} small onClick={() => removeSource(index + 1)}>
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      {item.sources.length > 0 && !isAdding && (
        <Button small className="item-add-source" onClick={() => setAdding(true)}>
          <Plus size={14} aria-hidden="true" />
          {words.addSource}
        </Button>
      )}
      <TextArea
        className="item-headline"
        name="headline"
        label={words.headline}
        aside={words.headlineHint}
        value={item.headline}
        onFocus={at('headline')}
        onChange={(value) => set('headline', value.replace(/\s*\n\s*/gu, ' '), typingGroup(value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229 || event.ctrlKey) return;
          event.preventDefault();
          onLeaveHeadline();
        }}
      />
      <TextField
        className="item-short-title"
        name="shortTitle"
        label={words.shortTitle}
        value={item.shortTitle}
        placeholder={item.headline}
        onFocus={at('shortTitle')}
        onChange={(value) => set('shortTitle', value, typingGroup(value))}
        aside={
          item.shortTitle === '' ? undefined : (
            <span className={item.shortTitle.length > longestShortTitle ? 'is-over' : ''}>
              {words.shortTitleLength(item.shortTitle.length, longestShortTitle)}
            </span>
          )
        }
        button={
          item.shortTitle === '' ? undefined : (
            <IconButton label={words.resetShortTitle} small onClick={() => set('shortTitle', '')}>
              <RotateCcw size={14} aria-hidden="true" />
            </IconButton>
          )
        }
      />
    </div>
  );
}

type ItemFields = { readonly [Command in SetItemField as Command['field']]: Command['value'] };

function setter(session: DocumentSession, item: ItemId) {
  return <Field extends keyof ItemFields>(field: Field, value: ItemFields[Field], group?: string): void => {
    session.edit({ type: 'setItemField', item, field, value } as SetItemField, group === undefined ? {} : { group });
  };
}

/** A day after the last one makes that one pointless: both change in one step. */
function setDate(session: DocumentSession, item: Item, date: Item['date']): void {
  const setDay: SetItemField = { type: 'setItemField', item: item.id, field: 'date', value: date };
  const isLate = item.lastDate !== null && (date === null || date > item.lastDate);
  if (!isLate) session.edit(setDay);
  else
    session.edit({
      type: 'batch',
      commands: [{ type: 'setItemField', item: item.id, field: 'lastDate', value: null }, setDay],
    });
}

/** A source that is neither named nor linked is none. */
function withoutEmpty(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ name, url }) => name !== '' || url !== '');
}

/** Puts the focus into the field that the session's caret names, when the program placed it there. */
function useFieldFocus(session: DocumentSession, item: ItemId) {
  const form = useRef<HTMLDivElement>(null);
  const placed = useStore(session.store, (state) => state.caretPlaced);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `placed` says that the caret was put anew
  useEffect(() => {
    const { caret, current } = session.store.get();
    if (caret?.in !== 'field' || current.kind !== 'item' || current.item !== item) return;
    const field = form.current?.querySelector<HTMLInputElement>(`[name="${caret.field}"]`);
    if (!field || field === document.activeElement) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [placed, item, session]);
  return form;
}
