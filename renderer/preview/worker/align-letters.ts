/**
 * Which character of `plain` each character of `printed` stands for: offsets into `plain` (UTF-16 units), -1 for what was added in print
 * (numerals, quotation marks). `printed` has no spaces. Case is of no account; what stands for a sign that the faces lack takes the place of
 * that sign.
 */
export function alignLetters(printed: string, plain: string): readonly number[] {
  const letters: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at] ?? '';
    if (/\s/u.test(letter)) continue;
    letters.push(letter.toLowerCase());
    offsets.push(at);
  }
  const wanted = Array.from({ length: printed.length }, (_, at) => (printed[at] ?? '').toLowerCase());
  const found: number[] = [];
  let next = 0;
  while (found.length < wanted.length) {
    const at = found.length;
    const skip = wanted[at] === letters[next] ? nothingSkipped : nextMeeting(wanted, at, letters, next);
    for (let extra = 0; extra < skip.printed; extra++) found.push(extra < skip.plain ? (offsets[next + extra] ?? -1) : -1);
    next += skip.plain;
    if (found.length < wanted.length) found.push(offsets[next++] ?? -1);
  }
  return found;
}

interface Skip {
  readonly printed: number;
  readonly plain: number;
}

const nothingSkipped: Skip = { printed: 0, plain: 0 };

/** Longest stretch that differs: a typed number and its dot, a sign of two characters, a few signs in a row. */
const mostSkipped = 12;

/** The shortest way past what differs to where two letters in a row are the same again. */
function nextMeeting(printed: readonly string[], at: number, plain: readonly string[], next: number): Skip {
  for (let total = 1; total <= mostSkipped; total++) {
    for (let ahead = 0; ahead <= total; ahead++) {
      if (meets(printed, at + ahead, plain, next + total - ahead)) return { printed: ahead, plain: total - ahead };
    }
  }
  return nothingSkipped;
}

function meets(printed: readonly string[], at: number, plain: readonly string[], next: number): boolean {
  if (at >= printed.length || next >= plain.length) return at >= printed.length && next >= plain.length;
  if (printed[at] !== plain[next]) return false;
  return at + 1 >= printed.length || next + 1 >= plain.length || printed[at + 1] === plain[next + 1];
}
