import type { ItemId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import type { LayoutWarning, WarningKey } from './warning.ts';

type Language = 'vi' | 'en';

type Sentence = (facts: LayoutWarning['facts']) => string;

const sentences: Readonly<Record<WarningKey, Readonly<Record<Language, Sentence>>>> = {
  'picture-missing': {
    vi: () => 'Thiếu tệp ảnh; hãy thêm lại ảnh hoặc xóa khung ảnh này.',
    en: () => 'The picture file is missing; add the picture again or remove it.',
  },
  'picture-left-out': {
    vi: () => 'Mẫu trình bày không có chỗ cho ảnh này; hãy bớt ảnh hoặc chọn kiểu trình bày khác.',
    en: () => 'The template has no room for this picture; remove it or choose another variant.',
  },
  'picture-low-resolution': {
    vi: () => 'Ảnh quá nhỏ so với khổ in; hãy thay bằng ảnh lớn hơn.',
    en: () => 'The picture is too small for its printed size; use a larger one.',
  },
  'glyph-missing': {
    vi: ({ character }) => `Phông chữ không có ký tự “${character}”; hãy thay ký tự này.`,
    en: ({ character }) => `The fonts lack the character “${character}”; replace it.`,
  },
  'contents-unsettled': {
    vi: ({ rounds }) => `Số trang trong mục lục chưa ổn định sau ${rounds} lượt dàn trang; hãy rút ngắn tiêu đề mục lục.`,
    en: ({ rounds }) => `The page numbers of the contents did not settle in ${rounds} rounds; shorten the contents titles.`,
  },
  'contents-title-long': {
    vi: () => 'Tiêu đề trong mục lục dài hơn hai dòng; hãy đặt tiêu đề mục lục ngắn hơn.',
    en: () => 'The title takes more than two lines in the contents; give a shorter contents title.',
  },
  'block-too-tall': {
    vi: () => 'Một khối cao hơn trang giấy; hãy chia khối đó thành nhiều phần.',
    en: () => 'A block is taller than a page; split it.',
  },
  'line-loose': {
    vi: () => 'Một dòng bị giãn quá thưa; hãy sửa câu cho dòng đầy hơn.',
    en: () => 'A line is set too loosely; rephrase the sentence.',
  },
  'section-empty': {
    vi: ({ title }) => `Chuyên mục “${title}” chưa có nội dung nên không được in; hãy thêm nội dung hoặc xóa chuyên mục.`,
    en: ({ title }) => `Section “${title}” is empty and is not printed; fill it or remove it.`,
  },
  'qr-too-long': {
    vi: () => 'Địa chỉ quá dài cho mã QR; hãy dùng địa chỉ ngắn hơn.',
    en: () => 'The address is too long for a QR code; use a shorter one.',
  },
  'unknown-section-kind': {
    vi: ({ kind }) => `Mẫu trình bày không biết loại chuyên mục “${kind}”, đã dùng màu của chuyên mục khác.`,
    en: ({ kind }) => `The template does not know sections of kind “${kind}” and uses another section's colours.`,
  },
  'unknown-variant': {
    vi: ({ variant }) => `Mẫu trình bày không có kiểu “${variant}”, đã tự chọn kiểu khác; hãy chọn lại.`,
    en: ({ variant }) => `The template has no variant “${variant}” and chose another; choose again.`,
  },
};

/** What the layout could not do, in one sentence that names no item. */
export const sayWarningAlone = (key: WarningKey, facts: LayoutWarning['facts'], language: Language): string =>
  sentences[key][language](facts);

/** What the layout could not do, where, and what helps, in one sentence. */
export const sayWarning = ({ key, facts, place }: LayoutWarning, issue: Issue, language: Language): string => {
  const item = itemAt(issue, place.item);
  const sentence = sentences[key][language](facts);
  if (item === null) return sentence;
  const headline = item.headline.length > 60 ? `${item.headline.slice(0, 59)}…` : item.headline;
  return language === 'vi' ? `Tin “${headline}”: ${sentence}` : `Item “${headline}”: ${sentence}`;
};

function itemAt(issue: Issue, id: ItemId | null): Item | null {
  for (const section of issue.sections) {
    const found = section.form === 'items' ? section.items.find((item) => item.id === id) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
