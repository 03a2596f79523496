import { toNfc } from './nfc.ts';

/** The text in capitals as headlines print them: stacked marks stay composed (NFC), so `ế` becomes the one letter `Ế`. */
export const toCapitals = (text: string): string => toNfc(toNfc(text).toUpperCase());

/** True when the text has letters and (nearly) all of them are capitals: at most one lower-case letter in twelve. */
export const isInCapitals = (text: string): boolean => {
  let capitals = 0;
  let small = 0;
  for (const letter of toNfc(text)) {
    if (letter !== letter.toLowerCase()) capitals += 1;
    else if (letter !== letter.toUpperCase()) small += 1;
  }
  return capitals >= 2 && small * 12 <= capitals + small;
};
