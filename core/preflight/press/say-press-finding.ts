import type { Facts } from '../finding.ts';
import type { PressFinding, PressKind } from './press-finding.ts';

type Language = 'vi' | 'en';

const sentences: Readonly<Record<PressKind, Readonly<Record<Language, (facts: Facts) => string>>>> = {
  ink: {
    vi: ({ color, ink, limit }) =>
      `Màu “${color}” của mẫu trình bày dùng ${ink}% mực, quá mức ${limit}% của giấy; hãy giảm mực của màu này.`,
    en: ({ color, ink, limit }) =>
      `Colour “${color}” of the template takes ${ink} % of ink, over the limit of ${limit} %; reduce it.`,
  },
  'black-text': {
    vi: ({ color, inks }) => `Chữ đen màu “${color}” in bằng nhiều mực (${inks}), dễ bị viền màu; hãy dùng mực đen 0/0/0/100.`,
    en: ({ color, inks }) =>
      `Black text in “${color}” is printed with several inks (${inks}) and may get coloured edges; use 0/0/0/100.`,
  },
  resolution: {
    vi: ({ dpi, wanted, width, height }) =>
      `Ảnh chỉ có ${dpi} điểm một inch ở khổ in, cần ${wanted}; hãy thay bằng ảnh từ ${width} × ${height} điểm trở lên.`,
    en: ({ dpi, wanted, width, height }) =>
      `The picture has ${dpi} pixels an inch at its printed size and needs ${wanted}; use one of at least ${width} × ${height} pixels.`,
  },
  'thin-line': {
    vi: ({ thickness, least }) =>
      `Có đường kẻ dày ${withComma(thickness)} pt, khi in có thể mất nét; hãy để từ ${withComma(least)} pt trở lên.`,
    en: ({ thickness, least }) => `A line of ${thickness} pt may break in print; make it at least ${least} pt.`,
  },
  bleed: {
    vi: ({ sides, what }) =>
      `${what === 'image' ? 'Ảnh' : 'Mảng màu'} sát mép ${sidesIn(sides, 'vi')} nhưng chưa tràn lề 3 mm, khi xén có thể lộ vệt trắng; hãy kéo ra ngoài mép.`,
    en: ({ sides, what }) =>
      `${what === 'image' ? 'A picture' : 'An area'} ends at the ${sidesIn(sides, 'en')} edge without the 3 mm of bleed; extend it, or a white line may show.`,
  },
  'page-count': {
    vi: ({ pages, blanks, added }) =>
      added === 1
        ? `Số báo có ${pages} trang; ${blanks} trang trắng được thêm ở cuối cho chẵn bốn trang một tay sách.`
        : `Số báo có ${pages} trang, không chia hết cho 4; hãy thêm ${blanks} trang hoặc để chương trình thêm trang trắng.`,
    en: ({ pages, blanks, added }) =>
      added === 1
        ? `The issue has ${pages} pages; blank ones (${blanks}) are added at the end, four to a sheet.`
        : `The issue has ${pages} pages, no multiple of four; add ${blanks}, or let blank pages be added.`,
  },
};

/** What the press would show and what helps, in one sentence with its page. */
export const sayPressFinding = ({ kind, page, facts }: PressFinding, language: Language): string => {
  const sentence = sentences[kind][language](facts);
  if (kind === 'page-count') return sentence;
  return language === 'vi' ? `Tờ ${page}: ${sentence}` : `Sheet ${page}: ${sentence}`;
};

/** Vietnamese writes decimals with a comma. */
const withComma = (value: Facts[string] | undefined): string => String(value).replace('.', ',');

const sideNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  left: { vi: 'trái', en: 'left' },
  right: { vi: 'phải', en: 'right' },
  top: { vi: 'trên', en: 'top' },
  bottom: { vi: 'dưới', en: 'bottom' },
};

const sidesIn = (sides: Facts[string] | undefined, language: Language): string =>
  String(sides)
    .split(' ')
    .map((side) => sideNames[side]?.[language] ?? side)
    .join(language === 'vi' ? ' và ' : ' and ');
