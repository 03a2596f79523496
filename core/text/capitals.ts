import { toNfc } from './nfc.ts';

/** The text in capitals as headlines print them: stacked marks stay composed (NFC), so `ế` becomes the one letter `Ế`. */
export const toCapitals = (text: string): string => toNfc(toNfc(text).toUpperCase());

/** True when the text has letters and (nearly) all of them are capitals: at most one lower-case letter in twelve. */
export const isInCapitals = (text: string): boolean => {
  const composed = toNfc(text);
  let capitals = 0;
  let small = 0;
  for (const letter of composed) {
    if (letter !== letter.toLowerCase()) capitals += 1;
    else if (letter !== letter.toUpperCase()) {
      small += 1;
      // No number of capitals in the rest can make up for so many.
      if (small * 12 > composed.length) return false;
    }
  }
  return capitals >= 2 && small * 12 <= capitals + small;
};
