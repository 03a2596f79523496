/** Groups the typing in a field by words, so that undo takes back one word at a time. */
export const typingGroup = (value: string): string => String(value.trim().split(/\s+/u).length);
