/** The first words of a text, to tell which one is meant. */
export const firstWords = (text: string): string => text.trim().split(/\s+/u).slice(0, 5).join(' ');
