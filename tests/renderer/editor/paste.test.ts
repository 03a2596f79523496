import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../renderer/editor/paste/blocks-from-text.ts';
import { blocksFromTree } from '../../../renderer/editor/paste/blocks-from-tree.ts';
import type { PastedElement, PastedNode } from '../../../renderer/editor/paste/pasted-node.ts';
import { paste } from '../../../renderer/editor/paste/with-paste.ts';
import { countingIds } from '../../issue/sample-issue.ts';
import { deskSetup, openDesk, paragraph } from './editor-desk.ts';

const el = (name: string, children: readonly PastedNode[], more: Partial<PastedElement> = {}): PastedElement => ({
  name,
  style: {},
  className: '',
  href: '',
  children,
  ...more,
});

const linesOf = (tree: PastedNode) => openDesk(blocksFromTree(el('body', [tree]), countingIds('b')), null, 'text').lines();

describe('pasting HTML', () => {
  it('keeps paragraphs, bold, italic and links of a web page, and drops the rest', () => {
    const page = el('div', [
      el('h2', [el('b', ['Tên bài'])]),
      el('p', [
        'Một ',
        el('strong', ['đậm']),
        ' và ',
        el('em', ['nghiêng']),
        ', ',
        el('a', ['liên kết'], { href: 'https://a.vn/x' }),
      ]),
      el('p', [el('a', ['xấu'], { href: 'javascript:alert(1)' })]),
      el('div', ['Ẩn'], { style: { display: 'none' } }),
    ]);
    expect(linesOf(page)).toEqual([
      'heading 2: Tên bài',
      'paragraph: Một *đậm* và _nghiêng_, [liên kết](https://a.vn/x)',
      'paragraph: xấu',
    ]);
  });

  it('reads the lists that Word draws by hand', () => {
    const entry = (mark: string, text: string) =>
      el('p', [el('span', [mark], { style: { 'mso-list': 'ignore' } }), text], { style: { 'mso-list': 'l0 level1 lfo1' } });
    expect(linesOf(el('div', [entry('·', 'Một'), entry('1.', 'Hai'), el('p', [el('o:p', [' '])])]))).toEqual([
      'bullet: Một',
      'numbered: Hai',
    ]);
  });

  it('is not fooled by the bold wrapper of Google Docs', () => {
    const docs = el(
      'b',
      [
        el('p', [el('span', ['Thường'], { style: { 'font-weight': '400' } })]),
        el('p', [el('span', ['Đậm'], { style: { 'font-weight': '700' } })]),
      ],
      {
        style: { 'font-weight': 'normal' },
      },
    );
    expect(linesOf(docs)).toEqual(['paragraph: Thường', 'paragraph: *Đậm*']);
  });

  it('makes paragraphs of nested divs and line breaks (Zalo)', () => {
    expect(linesOf(el('div', [el('div', ['Một', el('br', []), 'Hai']), el('div', [el('div', ['Ba'])])]))).toEqual([
      'paragraph: Một',
      'paragraph: Hai',
      'paragraph: Ba',
    ]);
  });

  it('keeps tables of Excel, and takes a table of one cell for what it holds', () => {
    const row = (...cells: readonly string[]) =>
      el(
        'tr',
        cells.map((cell) => el('td', [cell])),
      );
    expect(linesOf(el('table', [el('tbody', [row('Quý', 'Số'), row('I', '12')])]))).toEqual(['table: Quý | Số / I | 12']);
    expect(linesOf(el('table', [row('Chỉ là khung')]))).toEqual(['paragraph: Chỉ là khung']);
  });

  it('cleans what eyes do not see', () => {
    expect(linesOf(el('p', ['Ha\u0309i\u00a0Pho\u0300ng\u200b  xanh']))).toEqual(['paragraph: Hải Phòng xanh']);
  });
});

describe('pasting plain text', () => {
  const lines = (text: string) => openDesk(blocksFromText(text, countingIds('b')), null, 'text').lines();

  it('makes paragraphs and lists of lines', () => {
    expect(lines('Một\n\n- Hai\n1. Ba')).toEqual(['paragraph: Một', 'bullet: Hai', 'numbered: Ba']);
  });

  it('joins lines that a PDF viewer broke at a width', () => {
    const broken =
      'Trạm đo tự động ở cửa sông gửi số liệu về mỗi giờ cho\ntừng hộ nuôi trồng, nhờ vậy bà con biết trước nửa ngày\nđể chằng néo thuyền bè.\nĐoạn sau bắt đầu ở đây.';
    expect(lines(broken)).toHaveLength(2);
  });
});

describe('paste', () => {
  const run = (text: string, before = 'đầu cuối', at = 4) => {
    const desk = openDesk([paragraph(before)], [0, at]);
    paste(desk.editor, { own: '', tree: null, text }, deskSetup('item', countingIds('x')));
    return desk;
  };

  it('puts one line into the paragraph, with the space beside it', () => {
    expect(run('giữa ').lines()).toEqual(['paragraph: đầu giữa cuối']);
  });

  it('puts several between the halves, with ids of their own', () => {
    const desk = run('Một\nHai');
    expect(desk.lines()).toEqual(['paragraph: đầu ', 'paragraph: Một', 'paragraph: Hai', 'paragraph: cuối']);
    expect(new Set(desk.blocks().map(({ id }) => id)).size).toBe(4);
  });

  it('leaves no empty paragraphs around', () => {
    expect(run('Một\nHai', '', 0).lines()).toEqual(['paragraph: Một', 'paragraph: Hai']);
  });

  it('takes 20,000 words in less than two seconds', () => {
    const article = Array.from({ length: 250 }, (_, index) => `Đoạn ${index}: ${'một từ rồi một từ nữa '.repeat(15)}.`).join(
      '\n',
    );
    const begun = performance.now();
    const desk = run(article);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(desk.blocks()).toHaveLength(252);
  });
});
