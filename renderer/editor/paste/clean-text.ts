import { toNfc } from '../../../core/text/nfc.ts';

/** Text from elsewhere: NFC, no invisible characters, plain spaces for exotic ones. Line ends stay. */
export const cleanText = (text: string): string =>
  toNfc(
    text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '').replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' '),
  ).replace(
    // Control characters other than tab and line ends.
    /(?![\t\n\r])\p{Cc}/gu,
    '',
  );
