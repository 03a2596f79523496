import type { AppCommand } from '../palette/commands.ts';
import type { appWords } from '../words/app.words.ts';
import type { Actions } from './actions.ts';

type Words = (typeof appWords)['vi'];

/** Every command of the window of an issue: for the palette, the keys and the help. Keys as in the table of the interface's design. */
export function commandList(actions: Actions, words: Words): readonly AppCommand[] {
  const command = (id: string, label: string, run: () => void, keys?: string): AppCommand => ({
    id,
    label,
    run,
    ...(keys === undefined ? {} : { keys }),
  });
  return [
    command('palette', words.palette, actions.palette, 'Ctrl+K'),
    command('new', words.newIssue, actions.newIssue, 'Ctrl+N'),
    command('open', words.open, () => void actions.open(), 'Ctrl+O'),
    command('save', words.saveNow, actions.saveNow, 'Ctrl+S'),
    command('save-as', words.saveAs, () => void actions.saveAs()),
    command('archive', words.archive, actions.archive),
    command('registry', words.registry, actions.registry),
    command('quality', words.quality, actions.quality),
    command('versions', words.versions, actions.versions),
    command('undo', words.undo, actions.undo, 'Ctrl+Z'),
    command('redo', words.redo, actions.redo, 'Ctrl+Y'),
    command('find', words.find, actions.find, 'Ctrl+F'),
    command('replace', words.replace, actions.replace, 'Ctrl+H'),
    command('add-item', words.addAfter, actions.addAfter, 'Ctrl+Enter'),
    command('next-item', words.nextItem, actions.nextItem, 'Ctrl+PageDown'),
    command('previous-item', words.previousItem, actions.previousItem, 'Ctrl+PageUp'),
    command('duplicate', words.duplicate, actions.duplicate, 'Ctrl+D'),
    command('next-issue', words.nextIssue, actions.nextIssue),
    command('export', words.exportPdf, actions.exportIssue, 'Ctrl+E'),
    command('outline', words.goOutline, () => actions.focusPane('outline'), 'Alt+1'),
    command('editor', words.goEditor, () => actions.focusPane('editor'), 'Alt+2'),
    command('pages', words.goPages, () => actions.focusPane('pages'), 'Alt+3'),
    command('checks', words.goFindings, () => actions.focusPane('findings'), 'Alt+4'),
    command('next-pane', words.nextPane, () => actions.nextPane(1), 'F6'),
    command('previous-pane', words.previousPane, () => actions.nextPane(-1), 'Shift+F6'),
    command('findings', words.toggleFindings, actions.toggleFindings, 'F7'),
    command('next-finding', words.nextFinding, actions.nextFinding, 'F8'),
    command('previous-finding', words.previousFinding, actions.previousFinding, 'Shift+F8'),
    command('library', words.toLibrary, actions.toLibrary),
    command('help', words.help, actions.help, 'F1'),
  ];
}
