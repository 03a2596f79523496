import { describe, expect, it } from 'vitest';
import { textsOf } from '../../core/issue/grammar.ts';
import { plainText } from '../../core/issue/inline.ts';
import { convertLegacy, detectLegacy } from '../../core/text/legacy/detect-legacy.ts';
import { fromTcvn3, tcvn3Letters } from '../../core/text/legacy/tcvn3.ts';
import { fromVni } from '../../core/text/legacy/vni.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { projectFile } from '../../services/project-root.ts';

const toTcvn3 = new Map([...tcvn3Letters].map(([sign, letter]) => [letter, sign]));

/** As the .VnTime fonts held it; capitals with marks cannot be written. */
const encodeTcvn3 = (text: string): string => [...text].map((letter) => toTcvn3.get(letter) ?? letter).join('');

const hats: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const bows: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const tones: Readonly<Record<string, string>> = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const singles: Readonly<Record<string, string>> = { đ: 'ñ', ơ: 'ô', ư: 'ö', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };

/** As VNI-Windows held it: the mark behind the letter, in its case. */
const encodeVni = (text: string): string => [...text].map(encodeLetter).join('');

function encodeLetter(letter: string): string {
  const small = letter.toLowerCase();
  const inCase = (sign: string) => (letter === small ? sign : sign.toUpperCase());
  if (singles[small] !== undefined) return inCase(singles[small]);
  const [base = '', ...marks] = small.normalize('NFD');
  const tone = marks.find((mark) => mark in tones) ?? '';
  if (marks.includes('\u0302')) return inCase(base) + inCase(hats[tone] ?? '');
  if (marks.includes('\u0306')) return inCase(base) + inCase(bows[tone] ?? '');
  if (marks.includes('\u031b')) return inCase(singles[`${base}\u031b`.normalize('NFC')] ?? '') + inCase(tones[tone] ?? '');
  return tone === '' ? letter : inCase(base) + inCase(tones[tone] ?? '');
}

/** More than a thousand words of the project's own. */
const sampleWords = async (): Promise<string> => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  const items = opened.issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  const texts = items.flatMap(({ headline, body }) => [headline, ...body.flatMap(textsOf).map(plainText)]);
  // Signs of other encodings do not stand in old texts.
  return texts
    .join('\n')
    .replace(/[^\p{L}\p{M}\p{N}\s.,;:!?()%/-]/gu, ' ')
    .replace(/[µº²³]/gu, ' ');
};

describe('old encodings', () => {
  it('TCVN3 comes back as it was, over more than 1,000 words', async () => {
    const words = (await sampleWords()).toLowerCase();
    expect(words.split(/\s+/u).length).toBeGreaterThan(1000);
    const old = encodeTcvn3(words);
    expect(old).not.toBe(words);
    expect(detectLegacy(old)).toBe('tcvn3');
    expect(convertLegacy(old, 'tcvn3')).toBe(words);
  });

  it('TCVN3 in fonts of capitals comes back in capitals', () => {
    expect(fromTcvn3(encodeTcvn3('thành phố hải phòng, cơ sở dữ liệu'), true)).toBe('THÀNH PHỐ HẢI PHÒNG, CƠ SỞ DỮ LIỆU');
    expect(fromTcvn3('§¶ng, ¦íc, ¥')).toBe('Đảng, Ước, Ơ');
  });

  it('VNI comes back as it was, capitals, ư and ơ included', async () => {
    const words = await sampleWords();
    const old = encodeVni(words);
    expect(detectLegacy(old)).toBe('vni');
    expect(convertLegacy(old, 'vni')).toBe(words);
    const capitals = 'THÀNH PHỐ HẢI PHÒNG ĐỔI MỚI CƠ SỞ DỮ LIỆU, ỨNG DỤNG, KỸ NĂNG';
    expect(fromVni(encodeVni(capitals))).toBe(capitals);
  });

  it.each([
    ['Vietnamese in Unicode', 'Thành phố mở thêm ba trạm đo ở cửa sông, nhờ vậy bà con biết trước.'],
    ['English', 'The naïve café owner wrote a résumé about coöperation in the façade.'],
    ['French', 'Les élèves étudient à l’école, où ils déjeunent près du théâtre.'],
    ['German', 'Über die Straße gehen zwölf Mädchen, müde und fröhlich.'],
    ['Portuguese', 'A função não está disponível: verifique a configuração e tente de novo.'],
    ['Swedish', 'Kunde inte öppna filen för läsning, försök igen på nytt.'],
    ['no letters', '12/6 - 18/6/2026'],
  ])('%s is left alone', (_name, text) => {
    expect(detectLegacy(text)).toBeNull();
  });
});
