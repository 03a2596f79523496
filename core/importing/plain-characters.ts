const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
  middot: '·',
  rarr: '→',
  deg: '°',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;
const COMMENT = /<!--.{0,500}?-->/gu;
const ANCHOR = /<a\b[^<>]{0,500}?\bhref\s*=\s*["']?([^"'\s<>]{0,2000})["']?[^<>]{0,500}>(.{0,500}?)<\/a>/giu;
const STRONG = /<\/?(?:b|strong)\b[^<>]{0,100}>/giu;
const EMPHASIS = /<\/?(?:i|em)\b[^<>]{0,100}>/giu;
const OTHER_TAG =
  /<\/?(?:br|p|div|span|u|font|h[1-6]|center|table|tr|td|th|tbody|thead|ul|ol|li|img|sup|sub|hr)\b[^<>]{0,500}>/giu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
/** Signs that a converter escapes although they mark nothing; `\\*` and the like stay for the reader of inline marks. */
const NEEDLESS_ESCAPE = /\\([-+.,:;!?'"()&%/<>=~|{}$@^])/gu;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/gu;

/**
 * A line as the readers behind it expect it: NFC, entities resolved, the few tags that people leave in turned into
 * markdown or taken out, every kind of space a plain space, nothing invisible.
 */
export const plainCharacters = (line: string): string => {
  const tagged = line.includes('<') ? withoutTags(line) : line;
  const resolved = tagged.includes('&') ? tagged.replace(ENTITY, resolveEntity) : tagged;
  return resolved
    .replace(NEEDLESS_ESCAPE, '$1')
    .normalize('NFC')
    .replace(ODD_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
};

const withoutTags = (line: string): string =>
  line.replace(COMMENT, ' ').replace(ANCHOR, '[$2]($1)').replace(STRONG, '**').replace(EMPHASIS, '*').replace(OTHER_TAG, ' ');

const resolveEntity = (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string => {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
};
