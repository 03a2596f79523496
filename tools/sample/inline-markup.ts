import type { Inline, InlineText } from '../../core/issue/inline.ts';

const MARK = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<link>[^)\s]+)\)/gu;

/**
 * Reads one paragraph of the sample's own small notation: `**bold**`, `*italic*`, `[words](address)`.
 * Marks do not nest; the sample needs no more.
 */
export function inlineText(source: string): InlineText {
  const runs: Inline[] = [];
  let end = 0;
  for (const match of source.matchAll(MARK)) {
    if (match.index > end) runs.push({ text: source.slice(end, match.index) });
    runs.push(markedRun(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < source.length) runs.push({ text: source.slice(end) });
  return runs;
}

function markedRun({ bold, italic, label, link }: Record<string, string | undefined>): Inline {
  if (bold !== undefined) return { text: bold, bold: true };
  if (italic !== undefined) return { text: italic, italic: true };
  return { text: label ?? '', link: link ?? '' };
}
