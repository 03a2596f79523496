/** Marks of VNI-Windows, read as Windows-1252: they stand behind their letter and differ by case. */
const circumflex = { á: 'ấ', à: 'ầ', å: 'ẩ', ã: 'ẫ', ä: 'ậ', â: 'â' } as const;
const breve = { é: 'ắ', è: 'ằ', ú: 'ẳ', ü: 'ẵ', ë: 'ặ', ê: 'ă' } as const;
const plain = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' } as const;

/** Letters that are one sign. */
const singles: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ô: 'ơ',
  Ô: 'Ơ',
  ö: 'ư',
  Ö: 'Ư',
  í: 'í',
  Í: 'Í',
  ì: 'ì',
  Ì: 'Ì',
  æ: 'ỉ',
  Æ: 'Ỉ',
  ó: 'ĩ',
  Ó: 'Ĩ',
  ò: 'ị',
  Ò: 'Ị',
  î: 'ỵ',
  Î: 'Ỵ',
};

const hatted: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(circumflex).map(([sign, letter]) => [sign, letter.normalize('NFD').slice(1)]),
);
const bowed: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(breve).map(([sign, letter]) => [sign, letter.normalize('NFD').slice(1)]),
);

/** Unicode text of VNI-Windows text. */
export const fromVni = (text: string): string =>
  [...text]
    .reduce((done, sign) => {
      const before = done.at(-1) ?? '';
      return done + (markFor(before, sign) ?? singles[sign] ?? sign);
    }, '')
    .normalize('NFC');

/** What a sign adds to the letter before it; null = it stands for itself. */
function markFor(before: string, sign: string): string | null {
  const small = sign.toLowerCase();
  const base = before.toLowerCase();
  if (sign !== small && base === before) return null;
  if ('aeo'.includes(base) && base !== '' && hatted[small] !== undefined) return hatted[small] ?? null;
  if (base === 'a' && bowed[small] !== undefined) return bowed[small] ?? null;
  const mark = plain[small as keyof typeof plain];
  return mark !== undefined && 'aeouyơư'.includes(base) && base !== '' ? mark : null;
}
