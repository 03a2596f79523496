/** Values from -2048 to 2047 font units as two characters of six bits each, from '#' to 'b'. */
const offset = 2048;
const firstCode = 35;

/** Packs a table of kerning values into text. Throws for a value out of range. */
export function packKerning(values: readonly number[]): string {
  return values
    .map((value) => {
      const shifted = value + offset;
      if (shifted < 0 || shifted >= 2 * offset) throw new Error(`kerning of ${value} units`);
      return String.fromCharCode(firstCode + (shifted >> 6), firstCode + (shifted & 63));
    })
    .join('');
}

/** The table as numbers, in font units. */
export function unpackKerning(packed: string): Int16Array {
  const table = new Int16Array(packed.length / 2);
  for (let index = 0; index < table.length; index++) {
    table[index] = ((packed.charCodeAt(2 * index) - firstCode) << 6) + packed.charCodeAt(2 * index + 1) - firstCode - offset;
  }
  return table;
}
