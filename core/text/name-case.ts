import { type CasePiece, casePieces } from './case-pieces.ts';
import { DOCUMENT_KINDS, FAMILY_NAMES, PERSON_TITLES_IN_CAPITALS, PROPER_NAMES } from './proper-names.ts';
import { isSyllable } from './syllable.ts';

/** For each piece of a title in capitals that belongs to a known name, or to a person's name after a title: its case. */
export const nameCases = (pieces: readonly CasePiece[]): ReadonlyMap<number, string> => {
  const cases = new Map<number, string>();
  let i = 0;
  while (i < pieces.length) {
    const name = longestNameAt(pieces, i, NAMES) ?? documentAt(pieces, i) ?? personAt(pieces, i);
    for (const [k, part] of (name ?? []).entries()) cases.set(i + k, part);
    i += name?.length ?? 1;
  }
  return cases;
};

type NameTable = ReadonlyMap<string, readonly (readonly string[])[]>;

const longestNameAt = (pieces: readonly CasePiece[], at: number, table: NameTable): readonly string[] | null =>
  table.get(pieces[at]?.text ?? '')?.find((name) => name.every((part, k) => pieces[at + k]?.text === part.toUpperCase())) ?? null;

/** `NGHỊ QUYẾT 57`, `QUYẾT ĐỊNH SỐ 137`: a kind of document with its number. */
const documentAt = (pieces: readonly CasePiece[], at: number): readonly string[] | null => {
  const kind = longestNameAt(pieces, at, DOCUMENTS);
  if (kind === null) return null;
  const next = pieces[at + kind.length];
  const number = next?.text === 'SỐ' ? pieces[at + kind.length + 1] : next;
  return number?.inNumber === true ? kind : null;
};

/** After a title a family name begins a person's name: three syllables, or as many (two to four) as stand before the next mark. */
const personAt = (pieces: readonly CasePiece[], at: number): readonly string[] | null => {
  const before = pieces[at - 1];
  const first = pieces[at];
  if (before === undefined || first === undefined || !FAMILY_NAMES.has(first.text)) return null;
  const titles = [1, 2, 3].map((length) =>
    pieces
      .slice(Math.max(0, at - length), at)
      .map(({ text }) => text)
      .join(' '),
  );
  if (!titles.some((title) => PERSON_TITLES_IN_CAPITALS.has(title))) return null;
  const run = [first];
  while (run.length < 5) {
    const last = run.at(-1);
    const next = pieces[at + run.length];
    if (last === undefined || next === undefined || next.start !== last.end + 1 || !isSyllable(next.text)) break;
    run.push(next);
  }
  const length = run.length <= 4 ? run.length : 3;
  return length < 2 ? null : run.slice(0, length).map(({ text }) => text.slice(0, 1) + text.slice(1).toLowerCase());
};

const NAMES: NameTable = groupByFirst(PROPER_NAMES);
const DOCUMENTS: NameTable = groupByFirst(DOCUMENT_KINDS);

function groupByFirst(names: readonly string[]): NameTable {
  const groups = new Map<string, string[][]>();
  for (const name of names) {
    const parts = casePieces(name).map((piece) => piece.text);
    const first = parts[0]?.toUpperCase() ?? '';
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [parts]);
    else group.push(parts);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}
