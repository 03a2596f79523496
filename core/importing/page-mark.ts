const LEADERS = String.raw`(?:\s*(?:\.[\s.]*\.|…[…\s]*|_{2,}|·{2,}|-{3,}|\|)\s*|\s+)`;
const WORD = String.raw`(?:(?<![\p{L}\p{N}])(?:trang|tr|pp?)\s*\.?\s*)`;
const NUMBERS = String.raw`\d{1,3}(?:\s*[-–,]\s*\d{1,3})?`;
const NAMED_PAGE = new RegExp(`${LEADERS}?[([]?${WORD}${NUMBERS}[)\\]]?[\\s|.]*$`, 'iu');
const BARE_PAGE = new RegExp(`${LEADERS}${NUMBERS}[\\s|]*$`, 'u');
const LEADER_PAGE = new RegExp(String.raw`(?:\.{2,}|…|_{2,}|·{2,}|\|)\s*${NUMBERS}[\s|]*$`, 'u');
const ALONE = new RegExp(`^[|([\\s.…]*${WORD}?${NUMBERS}[)\\]\\s|]*$`, 'iu');

const LONGEST_ENTRY = 500;

/**
 * Offset at which the page number of a contents line begins, with its dots or bar; null when the line has none. A bare number
 * after `số`, `tháng` and the like belongs to the title, unless all lines of these contents end in numbers.
 */
export const pageMarkAt = (text: string, numbersArePages = false): number | null => {
  if (text.length > LONGEST_ENTRY) return null;
  const named = NAMED_PAGE.exec(text) ?? LEADER_PAGE.exec(text);
  if (named !== null && named.index > 0) return named.index;
  const bare = BARE_PAGE.exec(text);
  if (bare === null || bare.index === 0) return null;
  return !numbersArePages && endsInNumberedWord(text) ? null : bare.index;
};

/** A page number that cannot be part of a title: after `Trang`, `P.`, dots or a bar. */
export const hasSurePageMark = (text: string): boolean => {
  if (text.length > LONGEST_ENTRY) return false;
  const match = NAMED_PAGE.exec(text) ?? LEADER_PAGE.exec(text);
  return match !== null && match.index > 0;
};

/** A line that is a page number and nothing else: `05`, `Trang 13`, `| P. 9`. */
export const isPageAlone = (text: string): boolean =>
  text.length < 40 && ALONE.test(text) && !/^\s*\d{1,2}\s*-\s*\d{1,2}\s*\/\d/u.test(text);

const endsInNumberedWord = (text: string): boolean =>
  /(?:tháng|quý|top|số|lớp|cấp|năm|thứ|khóa|quyết|định)\s+\d{1,4}\s*$/iu.test(text);
