import { useCallback } from 'react';
import { firstWords } from '../editor/paste/first-words.ts';
import { ContentsPane } from '../issue/ContentsPane.tsx';
import { CoverPane } from '../issue/CoverPane.tsx';
import { SectionPane } from '../issue/SectionPane.tsx';
import type { Converted } from '../issue/use-section-paste.ts';
import { ItemPane } from '../item/ItemPane.tsx';
import { PublishedHint } from '../item/PublishedHint.tsx';
import { PictureStrip } from '../pictures/PictureStrip.tsx';
import { QrCard } from '../pictures/QrCard.tsx';
import { appWords } from '../words/app.words.ts';
import { issueWords } from '../words/issue.words.ts';
import { itemWords } from '../words/item.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { BodyColumn } from './BodyColumn.tsx';
import { locateItem } from './current.ts';
import type { EditorColumnProps } from './editor-column-props.ts';
import { useStore } from './store.ts';

/** The middle column: whatever part of the issue is current. */
export function EditorColumn(props: EditorColumnProps) {
  const { api, open, messages, onAddItem, onOpenPicture } = props;
  const { session } = open;
  const issue = useStore(session.store, ({ history }) => history.issue);
  const current = useStore(session.store, (state) => state.current);
  const contents = useStore(open.live.store, (summary) => summary.contents);
  const words = useWords(issueWords);
  const ofApp = useWords(appWords);
  const { undo } = useWords(uiWords);
  const onPasted = useCallback(
    (count: number, converted: Converted | null) =>
      messages.toast({
        text: converted ? ofApp.converted(firstWords(converted.before), firstWords(converted.after)) : words.pasted(count),
        action: { label: undo, keys: 'Ctrl Z', run: () => session.undo() },
      }),
    [messages, words, ofApp, undo, session],
  );
  const strip = { session, api, say: messages.say, toast: messages.toast, onOpen: onOpenPicture };
  switch (current.kind) {
    case 'cover':
      return (
        <CoverPane session={session} issue={issue} onAddItem={onAddItem} pictures={<PictureStrip {...strip} row="cover" />} />
      );
    case 'contents':
      return <ContentsPane session={session} entries={contents} />;
    case 'section': {
      const section = issue.sections.find(({ id }) => id === current.section);
      if (!section) return null;
      const body =
        section.form === 'text' ? (
          <BodyColumn {...props} place="text" label={words.body} owner={{ section: section.id }} blocks={section.blocks} />
        ) : null;
      return (
        <SectionPane
          key={section.id}
          session={session}
          section={section}
          body={body}
          foot={null}
          onAddItem={onAddItem}
          ids={props.ids}
          onPasted={onPasted}
        />
      );
    }
    case 'item':
      return <CurrentItem {...props} item={current.item} strip={strip} />;
  }
}

function CurrentItem(
  props: EditorColumnProps & {
    readonly item: Parameters<typeof locateItem>[1];
    readonly strip: Omit<Parameters<typeof PictureStrip>[0], 'row'>;
  },
) {
  const { api, open, language, itemEntries, item: id, strip, published } = props;
  const words = useWords(itemWords);
  const issue = useStore(open.session.store, ({ history }) => history.issue);
  const fit = useStore(open.live.store, ({ fits }) => fits[id] ?? null);
  const located = locateItem(issue, id);
  if (!located) return null;
  const { item } = located;
  return (
    <ItemPane
      key={item.id}
      session={open.session}
      located={located}
      fit={fit}
      variants={open.template.variants}
      language={language}
      moreEntries={itemEntries}
      published={<PublishedHint found={published.get(item.id) ?? []} />}
      body={<BodyColumn {...props} place="item" label={words.body} owner={{ item: item.id }} blocks={item.body} />}
      pictures={<PictureStrip {...strip} row={item.id} />}
      qr={<QrCard session={open.session} item={item} />}
      onOpenLink={(url) => void api.openLink({ url })}
    />
  );
}
