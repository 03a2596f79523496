const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS = '(?:uyê|uya|iê|yê|ia|ya|uô|ua|ươ|ưa|oa|oă|oe|oo|uâ|uê|uy|uơ|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnptiyou])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Whether a word can be one Vietnamese syllable: onset, nucleus, coda; tone marks do not count. Generous: it accepts some
 * that no dictionary has, never refuses a real one. Case does not matter.
 */
export const isSyllable = (word: string): boolean =>
  SYLLABLE.test(word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC'));
