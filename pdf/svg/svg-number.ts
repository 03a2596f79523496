/** A length to a thousandth, without exponent. */
export const svgNumber = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);
