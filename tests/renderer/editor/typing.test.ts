import { Editor, Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import type { BlockId } from '../../../core/issue/ids.ts';
import { boldToColon, moveBlocks, setKind, setLink, toggleMark } from '../../../renderer/editor/block-commands.ts';
import { takeBlocks } from '../../../renderer/editor/take-blocks.ts';
import { insertTable, moveInTable, removeColumn, removeRow } from '../../../renderer/editor/with-tables.ts';
import { countingIds } from '../../issue/sample-issue.ts';
import { openDesk, paragraph } from './editor-desk.ts';

const block = (type: string, text: string, more: object = {}): Block =>
  ({ type, id: `${type}1` as BlockId, text: [{ text }], ...more }) as unknown as Block;

describe('typing', () => {
  it('comes in as NFC, however it was typed', () => {
    const desk = openDesk([paragraph('')], [0, 0]);
    desk.editor.insertText('Hải Phòng'.normalize('NFD'));
    expect(desk.lines()).toEqual(['paragraph: Hải Phòng']);
  });

  it('keeps bold when an input method changes the only bold letter by Backspace and new text', () => {
    const desk = openDesk([paragraph('một ')], [0, 4]);
    toggleMark(desk.editor, 'bold');
    desk.type('d');
    let before = 'd';
    for (const step of ['đ', 'đo', 'đô', 'đổ']) {
      for (let count = 0; count < before.length; count++) desk.editor.deleteBackward('character');
      desk.editor.insertText(step);
      before = step;
    }
    desk.type('i');
    expect(desk.lines()).toEqual(['paragraph: một *đổi*']);
  });

  it('goes on without the link behind a link', () => {
    const desk = openDesk([{ type: 'paragraph', id: 'a' as BlockId, text: [{ text: 'bài', link: 'https://a.vn/x' }] }], [0, 3]);
    desk.type(' mới');
    expect(desk.lines()).toEqual(['paragraph: [bài](https://a.vn/x) mới']);
  });

  it.each([
    ['- ', 'bullet: '],
    ['1. ', 'numbered: '],
    ['## ', 'heading 2: '],
    ['> ', 'quote: '],
  ])('%s at the start of a line makes a block', (letters, wanted) => {
    const desk = openDesk([paragraph('')], [0, 0]);
    desk.type(`${letters}x`);
    expect(desk.lines()).toEqual([`${wanted}x`]);
  });

  it('makes nothing of such letters in mid-line, or while a word is composed', () => {
    const desk = openDesk([paragraph('a')], [0, 1]);
    desk.type('- b');
    expect(desk.lines()).toEqual(['paragraph: a- b']);
    const composing = openDesk([paragraph('')], [0, 0], 'item', { isComposing: true });
    composing.type('- b');
    expect(composing.lines()).toEqual(['paragraph: - b']);
  });
});

describe('Enter', () => {
  it.each([
    ['heading', 'heading 2: Tên', 'paragraph: x', { level: 2 }],
    ['lead', 'lead: Tên', 'paragraph: x', {}],
    ['bullet', 'bullet: Tên', 'bullet: x', {}],
    ['quote', 'quote: Tên', 'paragraph: x', { attribution: '' }],
    ['callout', 'callout: Tên', 'paragraph: x', { title: '' }],
  ])('behind a %s', (type, first, second, more) => {
    const desk = openDesk([block(type, 'Tên', more)], [0, 3]);
    desk.editor.insertBreak();
    desk.type('x');
    expect(desk.lines()).toEqual([first, second]);
  });

  it('on an empty entry ends the list', () => {
    const desk = openDesk([block('bullet', 'Tên')], [0, 3]);
    desk.editor.insertBreak();
    desk.editor.insertBreak();
    desk.type('x');
    expect(desk.lines()).toEqual(['bullet: Tên', 'paragraph: x']);
  });

  it('in mid-paragraph makes two blocks with ids of their own', () => {
    const desk = openDesk([paragraph('đầu cuối', 'a')], [0, 4]);
    desk.editor.insertBreak();
    const ids = desk.blocks().map(({ id }) => id);
    expect(ids[0]).toBe('a');
    expect(new Set(ids).size).toBe(2);
  });
});

describe('deleting', () => {
  it('everything leaves one empty paragraph', () => {
    const desk = openDesk([block('heading', 'Tên', { level: 1 }), paragraph('chữ'), block('bullet', 'x')], [0, 0]);
    Transforms.select(desk.editor, Editor.range(desk.editor, []));
    Editor.deleteFragment(desk.editor);
    expect(desk.blocks()).toEqual([]);
    desk.type('mới');
    expect(desk.lines()).toEqual(['paragraph: mới']);
  });

  it('Backspace at the start of a special block makes it a paragraph first', () => {
    const desk = openDesk([paragraph('a'), block('bullet', 'b')], [1, 0]);
    desk.editor.deleteBackward('character');
    expect(desk.lines()).toEqual(['paragraph: a', 'paragraph: b']);
  });
});

describe('formatting', () => {
  it('sets kinds of several blocks, and takes them back', () => {
    const desk = openDesk([paragraph('a', 'a'), paragraph('b', 'b')], [0, 0]);
    Transforms.select(desk.editor, Editor.range(desk.editor, []));
    setKind(desk.editor, { type: 'heading', level: 2 });
    expect(desk.lines()).toEqual(['heading 2: a', 'heading 2: b']);
    setKind(desk.editor, { type: 'heading', level: 2 });
    expect(desk.lines()).toEqual(['paragraph: a', 'paragraph: b']);
  });

  it('drops bold where the grammar has none', () => {
    const desk = openDesk([{ type: 'paragraph', id: 'a' as BlockId, text: [{ text: 'đậm', bold: true }] }], [0, 0]);
    setKind(desk.editor, { type: 'heading', level: 1 });
    expect(desk.lines()).toEqual(['heading 1: đậm']);
  });

  it('bolds up to the colon, and takes it back', () => {
    const desk = openDesk([block('bullet', 'Giai đoạn 1: hộ tịch')], [0, 0]);
    boldToColon(desk.editor);
    expect(desk.lines()).toEqual(['bullet: *Giai đoạn 1:* hộ tịch']);
    boldToColon(desk.editor);
    expect(desk.lines()).toEqual(['bullet: Giai đoạn 1: hộ tịch']);
  });

  it('links a selection, refuses what no reader may follow, and unlinks', () => {
    const desk = openDesk([paragraph('xem bài này')], [0, 0]);
    Transforms.select(desk.editor, { anchor: { path: [0, 0], offset: 4 }, focus: { path: [0, 0], offset: 7 } });
    setLink(desk.editor, 'javascript:alert(1)');
    expect(desk.lines()).toEqual(['paragraph: xem bài này']);
    setLink(desk.editor, 'https://a.vn/');
    expect(desk.lines()).toEqual(['paragraph: xem [bài](https://a.vn/) này']);
    setLink(desk.editor, '');
    expect(desk.lines()).toEqual(['paragraph: xem bài này']);
  });

  it('moves blocks up and down', () => {
    const desk = openDesk([paragraph('a', 'a'), paragraph('b', 'b')], [1, 0]);
    expect(moveBlocks(desk.editor, -1)).toBe(true);
    expect(desk.lines()).toEqual(['paragraph: b', 'paragraph: a']);
    expect(moveBlocks(desk.editor, -1)).toBe(false);
  });
});

describe('tables', () => {
  it('are filled with Tab, grow behind the last cell, and shrink', () => {
    const desk = openDesk([paragraph('a')], [0, 1]);
    insertTable(desk.editor, 1, 2, countingIds('t'));
    desk.type('x');
    moveInTable(desk.editor, 1);
    desk.type('y');
    moveInTable(desk.editor, 1);
    desk.type('z');
    expect(desk.lines()).toEqual(['paragraph: a', 'table: x | y / z | ']);
    removeColumn(desk.editor);
    expect(desk.lines()[1]).toBe('table: y / ');
    removeRow(desk.editor);
    expect(desk.lines()[1]).toBe('table: y');
  });
});

describe('takeBlocks', () => {
  it('puts in only what differs and sets the caret', () => {
    const body = [paragraph('một', 'a'), paragraph('hai', 'b'), paragraph('ba', 'c')];
    const desk = openDesk(body, [1, 3]);
    const [first] = desk.editor.children;
    desk.type('!');
    takeBlocks(desk.editor, body, { in: 'body', block: 'b' as BlockId, offset: 2 }, countingIds('x'));
    expect(desk.blocks()).toEqual(body);
    expect(desk.editor.children[0]).toBe(first);
    expect(desk.editor.selection?.anchor).toEqual({ path: [1, 0], offset: 2 });
  });
});
