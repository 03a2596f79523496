import type { Block } from '../../../core/issue/block.ts';
import type { BlockId, IdSource } from '../../../core/issue/ids.ts';
import { cleanText } from './clean-text.ts';

/** Makes blocks of plain text: a line is a paragraph; lines that a PDF viewer broke in mid-sentence are joined; "- " and "1. " make lists. */
export const blocksFromText = (text: string, ids: IdSource): readonly Block[] =>
  joinWrapped(cleanText(text).split(/\r\n|\r|\n/u)).flatMap((line): readonly Block[] => {
    const id = ids.next() as BlockId;
    const bullet = /^\s*[-–•●▪*+]\s+(.+)$/u.exec(line)?.[1];
    if (bullet !== undefined) return [{ type: 'bullet', id, text: [{ text: bullet.trim() }] }];
    const numbered = /^\s*\d{1,2}[.)]\s+(.+)$/u.exec(line)?.[1];
    if (numbered !== undefined) return [{ type: 'numbered', id, text: [{ text: numbered.trim() }] }];
    const plain = line.replace(/\s+/gu, ' ').trim();
    return plain === '' ? [] : [{ type: 'paragraph', id, text: [{ text: plain }] }];
  });

/** Fewer letters are a line that ended on purpose. */
const wrappedLine = 45;

/** Most lines of a text that was broken at a width are about equally long and end without a stop. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const full = lines.filter((line) => line.trim() !== '');
  const longest = Math.max(0, ...full.map((line) => line.trim().length));
  const isBroken =
    longest <= 130 && full.filter((line) => line.trim().length >= wrappedLine && !endsSentence(line)).length > full.length / 3;
  if (!isBroken) return lines;
  const joined: string[] = [];
  let continues = false;
  for (const line of lines) {
    const text = line.trim();
    const startsEntry = /^([-–•●▪*+]|\d{1,2}[.)])\s/u.test(text);
    if (continues && text !== '' && !startsEntry) joined[joined.length - 1] += ` ${text}`;
    else joined.push(text);
    continues = text.length >= Math.min(wrappedLine, longest * 0.7) && !endsSentence(text);
  }
  return joined;
}

function endsSentence(line: string): boolean {
  return /[.!?…:;”"]\s*$/u.test(line);
}
