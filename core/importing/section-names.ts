import { fold } from '../text/fold.ts';

/** What a section is called when the text gives no name. */
export const USUAL_TITLES: Readonly<Record<string, string>> = {
  trend: 'Tổng kết xu hướng',
  national: 'Tin trong nước',
  spotlight: 'Tâm điểm',
  local: 'Tin Hải Phòng',
};

/** How the news names the region of the bulletin, slips of the scan included. */
export const HOME_NAME = /h[ảàáạ]i phòng|thành phố cảng|đất cảng/iu;

const PREFIX =
  /^(?:phan|muc|chuyen muc)\s+(?:\d{1,2}|[ivx]{1,4})\b\s*[:.\-–|/)]*\s*|^(?:\d{1,2}|[ivx]{1,4})\s*[:.\-–|/)]+\s*|^[ivx]{1,4}\s+(?=tin |tam |tieu |tong )/u;
const PAGE = /(?:\s+|\s*[([|]\s*)(?:trang|tr|p)?\s*\.?\s*\d{1,3}\s*(?:-\s*\d{1,3}\s*)?[)\]]?\s*$/u;

const RULES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'trend',
    /^(?:tong (?:ket|hop|quan)|diem lai|nhan dinh|toan canh|ban tin) (?:cac |ve )?xu huong\b|^xu huong (?:khoa hoc|khcn|kh cn|cong nghe|tuan)\b/u,
  ],
  [
    'spotlight',
    /^(?:tam diem|tieu diem|diem nhan|su kien (?:noi bat|tieu bieu|trong tuan)|chuyen de|van de (?:hom nay|trong tuan))\b/u,
  ],
  [
    'national',
    /^(?:cac )?(?:tin|tin tuc|ban tin|diem tin|hoat dong)\b.*\b(?:trong nuoc|quoc gia|ca nuoc|trung uong|toan quoc)$/u,
  ],
  ['local', /^(?:cac )?(?:tin|tin tuc|ban tin|hoat dong)\b.*\b(?:hai phong|thanh pho|dia phuong|trong thanh pho|tp)$/u],
];

/** Names that are places only: sections in the contents, anything in the body. */
const PLACES: typeof RULES = [
  ['national', /^(?:(?:tin )?trong nuoc|tin (?:trung uong|quoc gia))$/u],
  ['local', /^(?:(?:khoa hoc(?: va)? cong nghe|khcn|kh cn) )?(?:(?:thanh pho|tp) )?hai phong$/u],
];

export interface SectionName {
  readonly kind: string;
  /** The name without number and page, as typed. */
  readonly title: string;
}

const LONGEST_NAME = 250;
const MOST_WORDS = 14;

/** The section a line names, such as `PHẦN 2: TIN TRONG NƯỚC`, `IV. TIN HẢI PHÒNG`, `TÂM ĐIỂM (TRANG 23)`; with `placesAlone` also `HẢI PHÒNG`; null for other lines. */
export const readSectionName = (text: string, placesAlone = false): SectionName | null => {
  if (text.length > LONGEST_NAME) return null;
  const title = withoutNumberAndPage(text);
  const folded = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (folded === '') return null;
  const rule = (placesAlone ? [...PLACES, ...RULES] : RULES).find(([, pattern]) => pattern.test(folded));
  if (rule === undefined || (rule[0] !== 'trend' && folded.split(' ').length > MOST_WORDS)) return null;
  if (rule[0] === 'spotlight' && !SPOTLIGHT_ALONE.test(folded)) return null;
  return { kind: rule[0], title };
};

/** A spotlight's header is its name alone or with the place; more words make it a headline. */
const SPOTLIGHT_ALONE =
  /^(?:tam diem|tieu diem|diem nhan|su kien (?:noi bat|tieu bieu|trong tuan)|chuyen de|van de (?:hom nay|trong tuan))(?: (?:tuan|trong tuan|tuan qua|cua tuan|khoa hoc cong nghe|hai phong))?$/u;

export const withoutNumberAndPage = (text: string): string => {
  const folded = fold(text);
  const prefix = PREFIX.exec(folded)?.[0].length ?? 0;
  const page = PAGE.exec(folded);
  // Folding keeps the length of composed text, so offsets carry over.
  const end = page === null || page.index <= prefix || folded.length !== text.length ? text.length : page.index;
  return text.slice(folded.length === text.length ? prefix : 0, end).replace(/^[\s"'“*]+|[\s"'”*:|]+$/gu, '');
};
