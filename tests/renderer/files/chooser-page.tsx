import { createRoot } from 'react-dom/client';
import type { FolderEntry } from '../../../electron/contract/answers.ts';
import type { DesktopApi } from '../../../electron/contract/desktop-api.ts';
import type { ChoiceRequest, DesktopEvent } from '../../../electron/contract/events.ts';
import { FileChooser } from '../../../renderer/files/FileChooser.tsx';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import '../../../renderer/ui/controls.css';

/** The file dialogs alone in a page, over folders that are made up. What is answered lands in `window.answers`. */
const folders: Readonly<Record<string, readonly string[]>> = {
  '/home/lan': ['Ảnh/', 'Số báo/', 'ghi-chu.diemtin'],
  '/home/lan/Ảnh': ['cau.jpg', 'cang.jpg', 'bien.jpg', 'Cũ/'],
  '/home/lan/Ảnh/Cũ': [],
  '/home/lan/Số báo': ['so-24.diemtin', 'so-25.diemtin'],
};

const listeners = new Set<(event: DesktopEvent) => void>();
const answers: unknown[] = [];

const api: Pick<DesktopApi, 'listFolder' | 'answerChoice' | 'onEvent'> = {
  listFolder: async ({ folder, extensions }) => {
    const path = folder ?? '/home/lan';
    const names = folders[path];
    if (names === undefined) return { ok: false, code: 'not-allowed', sentence: `Không mở được thư mục ${path}.` };
    const fits = (name: string): boolean => name.endsWith('/') || extensions.some((extension) => name.endsWith(`.${extension}`));
    const parent = path === '/home/lan' ? null : path.slice(0, path.lastIndexOf('/'));
    return { ok: true, folder: path, parent, entries: names.filter(fits).map((name) => entryOf(path, name)) };
  },
  answerChoice: async ({ paths }) => {
    answers.push(paths);
  },
  onEvent: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

Object.assign(window, {
  answers,
  choose: (request: ChoiceRequest) => {
    for (const listener of listeners) listener({ type: 'choose', request });
  },
});

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<FileChooser api={api as DesktopApi} />);

function entryOf(folder: string, name: string): FolderEntry {
  const plain = name.replace('/', '');
  return { name: plain, path: `${folder}/${plain}`, kind: name.endsWith('/') ? 'folder' : 'file' };
}
