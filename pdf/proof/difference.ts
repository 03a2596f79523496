/** What in the file is not as the pages have it. */
export type DifferenceKind =
  | 'unreadable'
  | 'page-count'
  | 'page-box'
  | 'page-label'
  | 'text'
  | 'text-place'
  | 'text-look'
  | 'voice'
  | 'picture'
  | 'area'
  | 'tag'
  | 'alternative'
  | 'order'
  | 'link'
  | 'destination'
  | 'contents'
  | 'bookmark'
  | 'qr'
  | 'face'
  | 'facts';

export interface Difference {
  readonly kind: DifferenceKind;
  /** From 1; null = the file as a whole. */
  readonly page: number | null;
  readonly expected: string;
  readonly found: string;
}

type Words = Readonly<Record<DifferenceKind, string>>;

const vi: Words = {
  unreadable: 'không đọc lại được tệp',
  'page-count': 'số trang',
  'page-box': 'khổ trang hoặc lề tràn',
  'page-label': 'số in trên trang',
  text: 'chữ',
  'text-place': 'chỗ đứng của chữ',
  'text-look': 'phông, cỡ hoặc màu chữ',
  voice: 'cách đọc thành tiếng',
  picture: 'ảnh',
  area: 'nền và nét',
  tag: 'thẻ của chữ',
  alternative: 'lời mô tả ảnh',
  order: 'thứ tự đọc so với số báo',
  link: 'liên kết',
  destination: 'nơi liên kết dẫn tới',
  contents: 'số trang trong mục lục',
  bookmark: 'dấu trang',
  qr: 'mã QR',
  face: 'phông nhúng trong tệp',
  facts: 'thông tin về tệp',
};

const en: Words = {
  unreadable: 'the file cannot be read back',
  'page-count': 'number of pages',
  'page-box': 'page size or bleed',
  'page-label': 'page number as printed',
  text: 'text',
  'text-place': 'place of text',
  'text-look': 'face, size or colour of text',
  voice: 'how it is read aloud',
  picture: 'picture',
  area: 'areas and lines',
  tag: 'tag of text',
  alternative: 'description of a picture',
  order: 'reading order against the issue',
  link: 'link',
  destination: 'where a link leads',
  contents: 'page number in the contents',
  bookmark: 'bookmark',
  qr: 'QR code',
  face: 'embedded face',
  facts: 'facts about the file',
};

/** One difference in words: what, where, as it should be and as it is. */
export const sayDifference = ({ kind, page, expected, found }: Difference, language: 'vi' | 'en'): string => {
  const where = page === null ? '' : language === 'vi' ? `trang ${page}: ` : `page ${page}: `;
  const what = language === 'vi' ? vi[kind] : en[kind];
  const difference = language === 'vi' ? `đúng là “${expected}”, tệp có “${found}”` : `should be “${expected}”, is “${found}”`;
  return `${where}${what}, ${difference}`;
};
