import type { RefObject } from 'react';
import type { PictureId } from '../../core/issue/ids.ts';
import type { Section } from '../../core/issue/section.ts';
import type { OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { addItem, duplicateItem, moveItemToSection, removeItems } from '../outline/item-commands.ts';
import type { appWords } from '../words/app.words.ts';
import { type LocatedItem, locateItem } from './current.ts';
import { focusPane, nextPane } from './focus-panes.ts';
import type { Messages } from './messages.ts';
import type { OpenIssue } from './open-issue.ts';
import { randomIds } from './random-ids.ts';

/** What lies over the window. */
export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'next' }
  | { readonly kind: 'export' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'registry' }
  | { readonly kind: 'quality' }
  | { readonly kind: 'archive' }
  | { readonly kind: 'picture'; readonly picture: PictureId }
  | { readonly kind: 'find'; readonly replacing: boolean };

export interface ActionTargets {
  readonly api: DesktopApi;
  readonly open: OpenIssue;
  readonly onLibrary: () => Promise<void>;
  readonly onOpened: (opened: OpenDocument) => Promise<void>;
  readonly messages: Messages;
  readonly setOverlay: (overlay: Overlay) => void;
  readonly findings: { readonly step: (by: 1 | -1) => void };
  readonly frame: RefObject<HTMLElement | null>;
  readonly toggleFindings: () => void;
}

/** Everything that a button, a menu or a key can do in the window of an issue. */
export type Actions = ReturnType<typeof actionsOf>;

export function actionsOf(targets: ActionTargets, words: (typeof appWords)['vi'], undo: string) {
  const { api, open, messages, setOverlay, findings, frame, onLibrary, onOpened, toggleFindings } = targets;
  const { session, autoSave } = open;
  const current = (): LocatedItem | null => {
    const { current: place } = session.store.get();
    return place.kind === 'item' ? locateItem(session.issue, place.item) : null;
  };
  const addItemTo = (section: Section, at?: number): void => {
    if (section.form !== 'items') return;
    const added = addItem(randomIds, section.id, at);
    session.edit(added.command, {
      goTo: { current: { kind: 'item', item: added.item }, caret: { in: 'field', field: 'headline' } },
    });
    messages.say(words.itemAdded);
  };
  const addAfter = (): void => {
    const located = current();
    const section = located?.section ?? currentSection(session) ?? session.issue.sections.find(({ form }) => form === 'items');
    if (section) addItemTo(section, located ? located.at + 1 : undefined);
  };
  const neighbour = (by: 1 | -1) => (): void => {
    const items = session.issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
    const located = current();
    const at = located ? items.indexOf(located.item) : by > 0 ? -1 : items.length;
    const item = items[at + by];
    if (item) session.goTo({ kind: 'item', item: item.id });
  };
  return {
    toLibrary: () => void onLibrary(),
    undo: () => void session.undo(),
    redo: () => void session.redo(),
    palette: () => setOverlay({ kind: 'palette' }),
    help: () => setOverlay({ kind: 'help' }),
    find: () => setOverlay({ kind: 'find', replacing: false }),
    replace: () => setOverlay({ kind: 'find', replacing: true }),
    nextIssue: () => setOverlay({ kind: 'next' }),
    exportIssue: () => setOverlay({ kind: 'export' }),
    quality: () => setOverlay({ kind: 'quality' }),
    registry: () => setOverlay({ kind: 'registry' }),
    archive: () => setOverlay({ kind: 'archive' }),
    versions: () => setOverlay({ kind: 'versions' }),
    issueDetails: () => session.goTo({ kind: 'cover' }),
    toggleFindings,
    nextFinding: () => findings.step(1),
    previousFinding: () => findings.step(-1),
    focusPane: (pane: 'outline' | 'editor' | 'pages' | 'findings') => focusPane(frame.current, pane),
    nextPane: (by: 1 | -1) => nextPane(frame.current, by),
    addItemTo,
    addAfter,
    nextItem: neighbour(1),
    previousItem: neighbour(-1),
    duplicate: () => {
      const located = current();
      if (!located) return;
      const copy = duplicateItem(randomIds, session.issue, located.item.id);
      if (copy) session.edit(copy.command, { goTo: { current: { kind: 'item', item: copy.item }, caret: null } });
    },
    moveToSection: (section: Section) => {
      const located = current();
      if (located) session.edit(moveItemToSection(session.issue, located.item.id, section.id));
    },
    remove: () => {
      const located = current();
      if (!located) return;
      const after = located.section.items[located.at + 1] ?? located.section.items[located.at - 1];
      const place = after
        ? ({ kind: 'item', item: after.id } as const)
        : ({ kind: 'section', section: located.section.id } as const);
      session.edit(removeItems([located.item.id]), { goTo: { current: place, caret: null } });
      messages.toast({ text: words.itemRemoved, action: { label: undo, keys: 'Ctrl Z', run: () => session.undo() } });
    },
    setLastDate: () => {
      const located = current();
      if (!located) return;
      const { id, date, lastDate } = located.item;
      if (date !== null)
        session.edit({ type: 'setItemField', item: id, field: 'lastDate', value: lastDate === null ? date : null, undo: 'now' });
    },
    current,
    saveNow: () => void autoSave.now(),
    saveAs: async () => {
      session.flush();
      const answer = await api.saveIssueAs({ document: session.document, issue: session.issue });
      if (answer.ok) {
        autoSave.noteSaved(answer.savedAt);
        messages.toast({ text: words.savedUnder(answer.file.split(/[\\/]/u).at(-1) ?? answer.file) });
      } else if (answer.sentence !== '') messages.toast({ text: answer.sentence });
    },
    open: async () => {
      const answer = await api.openIssue({ file: null });
      if (answer.ok) await onOpened(answer);
      else if (answer.sentence !== '') messages.toast({ text: answer.sentence });
    },
    newIssue: () => setOverlay({ kind: 'next' }),
  };
}

function currentSection({ store, issue }: ActionTargets['open']['session']): Section | undefined {
  const { current } = store.get();
  const section = current.kind === 'section' ? issue.sections.find(({ id }) => id === current.section) : undefined;
  return section?.form === 'items' ? section : undefined;
}
