import { useMemo } from 'react';
import type { Section } from '../../core/issue/section.ts';
import type { Settings } from '../../electron/contract/settings.ts';
import type { AppCommand } from '../palette/commands.ts';
import type { MenuEntry } from '../ui/Menu.tsx';
import { appWords } from '../words/app.words.ts';
import { itemWords } from '../words/item.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { type Actions, type ActionTargets, actionsOf } from './actions.ts';
import { commandList } from './command-list.ts';
import { settingsEntries } from './SettingsMenu.tsx';

export interface ActionSetup extends ActionTargets {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** The actions of the window, as commands, and as entries of its menus. */
export function useActions(targets: ActionSetup) {
  const words = useWords(appWords);
  const ofItem = useWords(itemWords);
  const ui = useWords(uiWords);
  const actions = actionsOf(targets, words, ui.undo);
  const commands: readonly AppCommand[] = commandList(actions, words);
  const { session } = targets.open;
  const entries = useMemo(
    () => settingsEntries(targets.settings, words, targets.onSettings),
    [targets.settings, words, targets.onSettings],
  );
  const byId = (id: string): MenuEntry => {
    const command = commands.find((one) => one.id === id);
    if (!command) throw new Error(`no command ${id}`);
    return { label: command.label, run: command.run, ...(command.keys === undefined ? {} : { keys: command.keys }) };
  };
  return {
    commands,
    top: actions,
    addItemTo: actions.addItemTo,
    saveAs: actions.saveAs,
    itemEntries: itemEntries(actions, session.issue.sections, ofItem),
    moreEntries: [
      ...['new', 'open', 'save-as', 'versions'].map(byId),
      'line' as const,
      ...['find', 'replace', 'archive', 'registry', 'quality', 'help'].map(byId),
      'line' as const,
      ...entries,
    ],
    exportEntries: ['export', 'next-issue'].map(byId),
  };
}

function itemEntries(actions: Actions, sections: readonly Section[], words: (typeof itemWords)['vi']): readonly MenuEntry[] {
  const located = actions.current();
  const others = sections.filter((section) => section.form === 'items' && section.id !== located?.section.id);
  return [
    { label: words.addAfter, keys: 'Ctrl+Enter', run: actions.addAfter },
    { label: words.duplicate, keys: 'Ctrl+D', run: actions.duplicate },
    {
      label: located?.item.lastDate === null ? words.severalDays : words.oneDay,
      disabled: located?.item.date === null,
      run: actions.setLastDate,
    },
    'line',
    ...others.map((section) => ({
      label: words.moveToSection(section.shortTitle || section.title),
      run: () => actions.moveToSection(section),
    })),
    'line',
    { label: words.remove, danger: true, run: actions.remove },
  ];
}
