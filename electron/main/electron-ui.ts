import { join } from 'node:path';
import { BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import type { Question, UiPort } from '../../services/desktop/ui-port.ts';
import { eventChannel } from '../contract/channels.ts';
import type { Closing } from './closing.ts';

/** What the desktop needs a window for, by Electron's dialogs and the system's own programs. */
export const electronUi = (closing: Closing): UiPort => ({
  chooseToOpen: async (question) => {
    const { canceled, filePaths } = await dialog.showOpenDialog({
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
    const { canceled, filePath } = await dialog.showSaveDialog({
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

function filtersOf({ extensions }: Question): FileFilter[] {
  return extensions.length === 0
    ? []
    : [{ name: extensions.map((ending) => `.${ending}`).join(', '), extensions: [...extensions] }];
}
