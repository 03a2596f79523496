import sharp from 'sharp';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { LayoutBuilder } from './layout-builder.ts';

export const photo = 'photo.jpg' as MediaName;
export const logo = 'logo.png' as MediaName;
export const vietnamese = 'Tẹ nạn ị ọc, kế hoạch ự ở Ế Ỗ Ự: đẩy mạnh chuyển đổi số';

/** Pictures that the sample shows: a photo with a gradient, a logo with alpha. */
export async function samplePictures(): Promise<Record<string, Uint8Array>> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><defs><linearGradient id="g"><stop stop-color="#06c"/>
    <stop offset="1" stop-color="#fc0"/></linearGradient></defs><rect width="600" height="400" fill="url(#g)"/>
    <circle cx="150" cy="200" r="100" fill="#fff"/><path d="M400 240l30 -80l30 80z"/></svg>`;
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="38" fill="#c8102e"/></svg>`;
  return {
    [photo]: await sharp(Buffer.from(drawing)).jpeg({ quality: 85 }).toBuffer(),
    [logo]: await sharp(Buffer.from(mark)).png().toBuffer(),
  };
}

/** Three pages with one of everything that a bulletin holds. */
export function sampleLayout(): Layout {
  const builder = new LayoutBuilder();
  const root = builder.node('Document');
  cover(builder, root);
  article(builder, root);
  lastPage(builder, root);
  return builder.build();
}

type Root = ReturnType<LayoutBuilder['node']>;

function cover(builder: LayoutBuilder, root: Root): void {
  builder.page('Bìa');
  const section = builder.node('Sect', root);
  const title = builder.node('H1', section);
  builder.frame({ kind: 'rect', x: 0, y: 0, width: 595.276, height: 200, radius: 0, fill: 'tint', node: null });
  builder.line(60, 120, [['ĐIỂM TIN', title, { face: 'BeVietnamPro-ExtraBold', size: 40, color: 'accent', tracking: 1.5 }]], {
    brokenAtSpace: true,
  });
  builder.line(60, 160, [['KHOA HỌC', title, { face: 'BeVietnamPro-Bold', size: 24 }]]);
  builder.picture(logo, { x: 480, y: 60, width: 60, height: 60 }, builder.node('Figure', section, { alt: 'Biểu trưng' }));
  contents(builder, root);
}

function contents(builder: LayoutBuilder, root: Root): void {
  const toc = builder.node('TOC', root);
  const entry = builder.node('TOCI', toc);
  const reference = builder.node('Reference', entry);
  const link = builder.node('Link', reference);
  const areas = builder.line(60, 300, [
    ['22/6 ', link, { face: 'RobotoCondensed-Bold', size: 11 }],
    ['Đẩy mạnh chuyển đổi số', link, { face: 'RobotoCondensed-Regular', size: 11 }],
  ]);
  builder.frame({ kind: 'line', x1: 260, y1: 298, x2: 500, y2: 298, thickness: 1, color: 'ink', dotStep: 4 });
  builder.line(510, 300, [['2', link, { face: 'RobotoCondensed-Regular', size: 11 }]]);
  builder.link(link, areas, { destination: 'tin-0001' }, 'Đẩy mạnh chuyển đổi số, trang 2');
}

function article(builder: LayoutBuilder, root: Root): void {
  builder.page('2');
  builder.destinations.push({ name: 'tin-0001', page: 2, y: 80 }, { name: 'muc-02', page: 2, y: 0 });
  builder.bookmarks.push({
    title: 'Tin trong nước',
    destination: 'muc-02',
    children: [{ title: 'Đẩy mạnh chuyển đổi số', destination: 'tin-0001', children: [] }],
  });
  builder.line(60, 40, [['Điểm tin số 24', null, { face: 'RobotoCondensed-Regular', size: 9 }]]);
  builder.frame({ kind: 'line', x1: 60, y1: 48, x2: 535, y2: 48, thickness: 0.5, color: 'accent', dotStep: null });
  const art = builder.node('Art', builder.node('Sect', root));
  builder.line(60, 100, [[vietnamese.toLocaleUpperCase('vi'), builder.node('H2', art), { face: 'BeVietnamPro-Bold', size: 11 }]]);
  const source = builder.node('P', art);
  const link = builder.node('Link', source);
  const [, first] = builder.line(
    60,
    130,
    [
      ['Nguồn: ', source],
      ['Báo Chính phủ', link, { color: 'accent' }],
    ],
    { brokenAtSpace: true },
  );
  const [second] = builder.line(60, 144, [
    ['điện tử', link, { color: 'accent' }],
    [', ngày 22/6.', source],
  ]);
  if (first && second)
    builder.link(link, [first, second], { url: 'https://baochinhphu.vn/chuyển-đổi?a=1' }, 'Báo Chính phủ điện tử');
  const figure = builder.node('Figure', art, { alt: 'Lễ khai mạc' });
  builder.picture(
    photo,
    { x: 60, y: 170, width: 200, height: 200 },
    figure,
    { x: 1 / 12, y: 0.1, width: 8 / 15, height: 0.8 },
    12,
  );
  builder.line(60, 384, [['Ảnh: lễ khai mạc', builder.node('Caption', art), { face: 'SourceSerif4-Italic', size: 9 }]]);
  const paragraph = builder.node('P', art);
  builder.line(60, 410, [[vietnamese, paragraph, { wordSpace: 3.37 }]], { brokenAtSpace: true });
  builder.line(60, 424, [['AV To Tệ “Vâng” 57-NQ/TW', paragraph, { wordSpace: -0.4 }]], { brokenAtSpace: true });
  builder.line(290, 820, [['2', null, { face: 'RobotoCondensed-Bold', size: 9 }]]);
  builder.page('3');
  builder.line(60, 100, [['đoạn văn sang trang.', paragraph]]);
  bullets(builder, art);
}

function bullets(builder: LayoutBuilder, parent: Root): void {
  const list = builder.node('L', parent, { numbering: 'Disc' });
  for (const [index, text] of ['một việc', 'hai\u00A0việc'].entries()) {
    const item = builder.node('LI', list);
    builder.line(60, 130 + index * 14, [['•', builder.node('Lbl', item)]]);
    builder.line(72, 130 + index * 14, [[text, builder.node('LBody', item)]]);
  }
}

function lastPage(builder: LayoutBuilder, root: Root): void {
  const table = builder.node('Table', root);
  for (const [row, cells] of [
    ['Chỉ số', 'Giá trị'],
    ['GRDP', ''],
  ].entries()) {
    const line = builder.node('TR', table);
    for (const [column, text] of cells.entries()) {
      const cell = builder.node(row === 0 || column === 0 ? 'TH' : 'TD', line);
      if (text !== '') builder.line(60 + column * 100, 200 + row * 16, [[text, cell, { face: 'SourceSerif4-SemiBold' }]]);
    }
  }
  builder.picture(photo, { x: 60, y: 260, width: 150, height: 100 }, builder.node('Figure', root, { alt: 'Cùng ảnh, lần nữa' }));
  const drawn = builder.node('Figure', root, { alt: 'Mã QR' });
  builder.frame({
    kind: 'path',
    x: 300,
    y: 260,
    data: 'M0 0H40V40H0Z M 50 0 Q 70 20 50 40 C 60 60 80 60 90 40 L 90 0 Z',
    fill: 'tint',
    stroke: { color: 'accent', thickness: 1 },
    bounds: { x: 300, y: 260, width: 90, height: 60 },
    node: drawn,
  });
  builder.frame({ kind: 'rect', x: 420, y: 260, width: 80, height: 40, radius: 8, fill: 'accent', node: null });
}
