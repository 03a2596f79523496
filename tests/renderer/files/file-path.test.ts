import { describe, expect, it } from 'vitest';
import type { FolderEntry } from '../../../electron/contract/answers.ts';
import { entryAtKey, picksAfter } from '../../../renderer/files/entry-keys.ts';
import { fileNameOf, joinPath, pathSteps, shortenSteps } from '../../../renderer/files/file-path.ts';

describe('paths in the file dialogs', () => {
  it.each([
    [
      '/home/lan/Số báo',
      [
        ['/', '/'],
        ['home', '/home'],
        ['lan', '/home/lan'],
        ['Số báo', '/home/lan/Số báo'],
      ],
    ],
    ['/', [['/', '/']]],
    [
      'C:\\Users\\Lan',
      [
        ['C:', 'C:\\'],
        ['Users', 'C:\\Users'],
        ['Lan', 'C:\\Users\\Lan'],
      ],
    ],
    ['C:\\', [['C:', 'C:\\']]],
  ])('takes %s apart', (folder, steps) => {
    expect(pathSteps(folder).map(({ name, path }) => [name, path])).toEqual(steps);
  });

  it('takes a shared folder of another computer apart, of which only the share and what is in it can be opened', () => {
    expect(pathSteps('\\\\may-chu\\chung\\Số báo').map(({ name, path }) => [name, path])).toEqual([
      ['\\\\may-chu\\chung', '\\\\may-chu\\chung'],
      ['Số báo', '\\\\may-chu\\chung\\Số báo'],
    ]);
  });

  it('shortens in the middle', () => {
    const { first, hidden, last } = shortenSteps(pathSteps('C:\\a\\b\\c\\d\\e'), 4);
    expect(first.map(({ name }) => name)).toEqual(['C:']);
    expect(hidden.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(last.map(({ name }) => name)).toEqual(['c', 'd', 'e']);
    expect(shortenSteps(pathSteps('C:\\a\\b\\c'), 4).hidden).toEqual([]);
  });

  it('joins as the folder is written', () => {
    expect(joinPath('/home/lan', 'a.pdf')).toBe('/home/lan/a.pdf');
    expect(joinPath('/', 'a.pdf')).toBe('/a.pdf');
    expect(joinPath('C:\\', 'a.pdf')).toBe('C:\\a.pdf');
    expect(joinPath('D:\\Số báo', 'a.pdf')).toBe('D:\\Số báo\\a.pdf');
  });

  it.each([
    ['Số 25', { name: 'Số 25.diemtin' }],
    ['Số 25.diemtin', { name: 'Số 25.diemtin' }],
    ['Số 25.DIEMTIN. ', { name: 'Số 25.DIEMTIN' }],
    ['', { problem: 'missing' }],
    [' . ', { problem: 'missing' }],
    ['a/b', { problem: 'wrong' }],
    ['..\\a', { problem: 'wrong' }],
    ['22/6', { problem: 'wrong' }],
    ['con', { problem: 'wrong' }],
    ['LPT1.txt', { problem: 'wrong' }],
    ['console', { name: 'console.diemtin' }],
  ])('reads the typed name “%s”', (typed, result) => {
    expect(fileNameOf(typed, 'diemtin')).toEqual(result);
  });
});

describe('keys in the list of files', () => {
  const entries: readonly FolderEntry[] = [
    { name: 'Ảnh', path: '/Ảnh', kind: 'folder' },
    ...['1', '2', '3'].map((name) => ({ name, path: `/${name}`, kind: 'file' as const })),
  ];

  it('moves and stays inside', () => {
    expect(entryAtKey('ArrowDown', 0, 4)).toBe(1);
    expect(entryAtKey('ArrowDown', 3, 4)).toBe(3);
    expect(entryAtKey('PageDown', 0, 4)).toBe(3);
    expect(entryAtKey('ArrowUp', 0, 4)).toBe(0);
    expect(entryAtKey('End', 0, 4)).toBe(3);
    expect(entryAtKey('ArrowDown', 0, 0)).toBeNull();
    expect(entryAtKey('x', 0, 4)).toBeNull();
  });

  it('chooses files, never folders', () => {
    expect(picksAfter(entries, ['/3'], 3, 1, 'only')).toEqual(['/1']);
    expect(picksAfter(entries, ['/3'], 3, 0, 'only')).toEqual([]);
    expect(picksAfter(entries, ['/1'], 1, 3, 'extend')).toEqual(['/1', '/2', '/3']);
    expect(picksAfter(entries, ['/1'], 1, 2, 'toggle')).toEqual(['/1', '/2']);
    expect(picksAfter(entries, ['/1', '/2'], 2, 1, 'toggle')).toEqual(['/2']);
  });
});
