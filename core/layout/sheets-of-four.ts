/** Pages that are folded from one sheet and stitched. */
const inSheet = 4;

/** How many blank pages bring a number of pages up to a multiple of four. */
export const blanksFor = (pages: number): number => (inSheet - (pages % inSheet)) % inSheet;
