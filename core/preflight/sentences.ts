/** A sentence of a text: offsets (UTF-16), and its words without the space around them. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const stop = /[.!?…]+["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\d])|(?<=\p{Ll}{2})[.!?…](?=\p{Lu}[\p{Ll}\s])/gu;
/** Words whose stop ends no sentence. */
const shortForm = /(?:^|[\s(])(?:TP|Tp|TX|TT|GS|TS|PGS|ThS|KS|BS|ST|Tr|tr|Q|P|H|St|Mr|Dr|No|\p{Lu})\.$/u;

/** Cuts at a stop that a capital or a digit follows, also where the space is missing; short forms such as `TP.` and initials end no sentence. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const ends = [...text.matchAll(stop)]
    .filter((match) => !shortForm.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
    .map((match) => match.index + match[0].length);
  return [...ends, text.length].flatMap((to, at) => {
    const from = ends[at - 1] ?? 0;
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const words = raw.trim();
    return words === '' ? [] : [{ start, end: start + words.length, text: words }];
  });
};
