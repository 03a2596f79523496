import { type Inline, type InlineText, inlineText, isLinkAddress } from '../issue/inline.ts';
import { LINK_PATTERN } from './link-pattern.ts';

const LINK = new RegExp(LINK_PATTERN, 'u');
const MARK = /(\*\*\*|\*\*|\*|(?<![\p{L}\p{N}_])__?(?=\S)|(?<=\S)__?(?![\p{L}\p{N}_]))/u;

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Markdown of one paragraph as runs: **bold**, *italic*, [links](https://...). Marks without their fellow and links without a true address lose the mark, never a word. */
export const readInlineMarks = (text: string): InlineText => {
  if (!/[*_[`\\]/u.test(text)) return inlineText([{ text: text.trim() }]);
  const runs: Inline[] = [];
  let look: Look = { bold: false, italic: false };
  let rest = balanced(text);
  while (rest !== '') {
    const link = LINK.exec(rest);
    const end = link?.index ?? rest.length;
    look = addRuns(runs, rest.slice(0, end), look, null);
    if (link === null) break;
    look = addRuns(runs, link[1] ?? '', look, linkAddress(link[2] ?? ''));
    rest = rest.slice(link.index + link[0].length);
  }
  return trimmed(inlineText(runs));
};

const linkAddress = (raw: string): string | null => {
  const address = raw.trim().split(/\s/u)[0] ?? '';
  return isLinkAddress(address) ? address : null;
};

const addRuns = (runs: Inline[], text: string, before: Look, link: string | null): Look => {
  let look = before;
  for (const part of text.split(MARK)) {
    if (part === '***') look = { bold: !look.bold, italic: !look.italic };
    else if (part === '**' || part === '__') look = { ...look, bold: !look.bold };
    else if (part === '*' || part === '_') look = { ...look, italic: !look.italic };
    else if (part !== '') runs.push(run(unescaped(part), look, link));
  }
  return look;
};

const run = (text: string, look: Look, link: string | null): Inline => ({
  text,
  ...(look.bold ? { bold: true as const } : {}),
  ...(look.italic ? { italic: true as const } : {}),
  ...(link === null ? {} : { link }),
});

const unescaped = (text: string): string => text.replace(/\\([[\]()#*_.!+-])/gu, '$1').replace(/`/gu, '');

/** Takes out marks that have no fellow: an odd `**` would make the rest of the paragraph bold. */
const balanced = (text: string): string => {
  let result = text;
  for (const mark of ['**', '__']) if (result.split(mark).length % 2 === 0) result = result.replaceAll(mark, '');
  const single = result.replaceAll('**', '').split('*').length - 1;
  return single % 2 === 0 ? result : result.replace(/(?<!\*)\*(?!\*)/gu, '');
};

const trimmed = (runs: InlineText): InlineText => {
  const result = runs.map((each, i) => ({
    ...each,
    text: (i === 0 ? each.text.trimStart() : each.text).replace(/\s+/gu, ' '),
  }));
  const last = result.at(-1);
  if (last !== undefined) result[result.length - 1] = { ...last, text: last.text.trimEnd() };
  return inlineText(result);
};
