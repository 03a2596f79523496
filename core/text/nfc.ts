/** Text as every door of the app hands it on: Unicode NFC (Unicode Standard Annex 15). */
export const toNfc = (text: string): string => text.normalize('NFC');
