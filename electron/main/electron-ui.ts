import { join } from 'node:path';
import { BrowserWindow, dialog, type FileFilter, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron';
import type { Question, UiPort } from '../../services/desktop/ui-port.ts';
import { eventChannel } from '../contract/channels.ts';
import type { Closing } from './closing.ts';

/** What the desktop needs a window for, by Electron's dialogs and the system's own programs. */
export const electronUi = (closing: Closing): UiPort => ({
  chooseToOpen: async (question) => {
    const { canceled, filePaths } = await openDialog({
      defaultPath: question.folder,
      filters: filtersOf(question),
      properties: [
        question.purpose === 'folder' ? 'openDirectory' : 'openFile',
        ...(question.purpose === 'folder' ? (['createDirectory'] as const) : []),
        ...(question.several ? (['multiSelections'] as const) : []),
      ],
    });
    return canceled ? null : filePaths;
  },
  chooseToSave: async (question) => {
    const { canceled, filePath } = await saveDialog({
      defaultPath: join(question.folder, question.fileName),
      filters: filtersOf(question),
    });
    return canceled ? null : filePath;
  },
  openPath: async (path) => (await shell.openPath(path)) === '',
  showInFolder: async (path) => {
    shell.showItemInFolder(path);
    return true;
  },
  openLink: (url) =>
    shell.openExternal(url).then(
      () => true,
      () => false,
    ),
  emit: (event) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(eventChannel, event);
  },
  setUnsaved: closing.setUnsaved,
  readyToClose: closing.close,
});

/** Over the window, which waits for the answer: a dialog behind it would look like a program that hangs. */
function openDialog(options: OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
  const [window] = BrowserWindow.getAllWindows();
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options);
}

function saveDialog(options: SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> {
  const [window] = BrowserWindow.getAllWindows();
  return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options);
}

function filtersOf({ extensions }: Question): FileFilter[] {
  return extensions.length === 0
    ? []
    : [{ name: extensions.map((ending) => `.${ending}`).join(', '), extensions: [...extensions] }];
}
