import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { eventChannel } from '../contract/channels.ts';
import { menuWords } from './menu-words.ts';

/** The native menu. Its lines name commands of the window; their keys are the window's own, so that none is pressed in the middle of a word. */
export function setMenu(language: 'vi' | 'en'): void {
  const words = menuWords[language];
  const line = (label: string, command: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => BrowserWindow.getAllWindows()[0]?.webContents.send(eventChannel, { type: 'menu', command }),
  });
  const template: MenuItemConstructorOptions[] = [
    {
      label: words.file,
      submenu: [
        line(words.newIssue, 'new'),
        line(words.open, 'open'),
        line(words.saveAs, 'save-as'),
        line(words.nextIssue, 'next-issue'),
        line(words.exportIssue, 'export'),
        { type: 'separator' },
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [line(words.undo, 'undo'), line(words.redo, 'redo'), line(words.find, 'find'), line(words.replace, 'replace')],
    },
    { label: words.help, submenu: [line(words.keys, 'help')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
