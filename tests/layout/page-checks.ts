import type { Block } from '../../core/issue/block.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { ImageFrame, TextFrame, TextRun } from '../../core/layout/frames/frame.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import type { Page } from '../../core/layout/frames/page.ts';
import type { Template } from '../../core/layout/template/template.ts';

/** Words for comparing: letters and digits, case and signs that are never seen ignored. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

interface PlacedLine {
  readonly page: Page;
  readonly frame: TextFrame;
  readonly run: TextRun;
}

/** Everything a reader would hold against the pages; [] = nothing. */
export function faultsOf(layout: Layout, issue: Issue, template: Template): string[] {
  return [
    ...lostWords(layout, issue),
    ...wrongContents(layout, issue),
    ...textOutsideItsBox(layout, template),
    ...overlaps(layout),
    ...badBreaks(layout),
    ...structureFaults(layout),
  ];
}

/** Tagged text of a block, an item's headline..., in reading order, as it would be copied. */
function copiedText(lines: readonly PlacedLine[]): string {
  let text = '';
  let node = lines[0]?.run.node;
  for (const { frame, run } of lines) {
    if (run.node !== node) text += paragraphOf(run, frame) ? '' : ' ';
    node = run.node;
    text += run.text;
    if (run === frame.runs.at(-1) && frame.brokenAtSpace) text += ' ';
  }
  return text;
}

/** A link inside a line goes on without a space. */
const paragraphOf = (run: TextRun, frame: TextFrame): boolean => run !== frame.runs[0];

function taggedLines(layout: Layout): PlacedLine[] {
  return layout.pages.flatMap((page) =>
    page.frames.flatMap((frame) =>
      frame.kind === 'text' ? frame.runs.filter((run) => run.node !== null).map((run) => ({ page, frame, run })) : [],
    ),
  );
}

const groupBy = <T>(list: readonly T[], keyOf: (entry: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
};

function plain(block: Block): string {
  switch (block.type) {
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.map((inline) => inline.text).join('')).join(' ')).join(' ');
    case 'picture':
      return `${block.picture.caption} ${block.picture.credit}`;
    case 'quote':
      return `${block.text.map((inline) => inline.text).join('')} ${block.attribution}`;
    case 'callout':
      return `${block.title} ${block.text.map((inline) => inline.text).join('')}`;
    default:
      return block.text.map((inline) => inline.text).join('');
  }
}

function lostWords(layout: Layout, issue: Issue): string[] {
  const lines = taggedLines(layout).filter(({ page }) => page.master !== 'cover' && page.master !== 'contents');
  const placeOf = (line: PlacedLine) => layout.structure[line.run.node ?? -1]?.place;
  const byBlock = groupBy(lines, (line) => placeOf(line)?.block ?? null);
  const byItem = groupBy(lines, (line) => placeOf(line)?.item ?? null);
  const faults: string[] = [];
  const check = (what: string, wanted: string, printed: string): void => {
    const have = wordsOf(printed);
    let at = 0;
    for (const word of wordsOf(wanted)) {
      const found = have.indexOf(word, at);
      if (found < 0) {
        faults.push(`${what}: lost "${word}" of "${wanted.slice(0, 60)}"`);
        return;
      }
      at = found + 1;
    }
  };
  for (const section of issue.sections) {
    if (section.form === 'text')
      for (const block of section.blocks) check(`block ${block.id}`, plain(block), copiedText(byBlock.get(block.id) ?? []));
    else for (const item of section.items) checkItem(item, check, byBlock, byItem);
  }
  return faults;
}

function checkItem(
  item: Item,
  check: (what: string, wanted: string, printed: string) => void,
  byBlock: Map<string, PlacedLine[]>,
  byItem: Map<string, PlacedLine[]>,
): void {
  const all = copiedText(byItem.get(item.id) ?? []);
  check(`headline of ${item.id}`, item.headline, all);
  for (const source of item.sources) check(`source of ${item.id}`, source.name, all);
  for (const block of item.body)
    if (block.type !== 'picture') check(`block ${block.id}`, plain(block), copiedText(byBlock.get(block.id) ?? []));
}

/** Entries = items in order, each with the page where its headline stands. */
function wrongContents(layout: Layout, issue: Issue): string[] {
  const wanted = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  const entries = layout.contents.filter((entry) => entry.item !== null);
  const faults: string[] = [];
  if (entries.map((entry) => entry.item).join() !== wanted.map((item) => item.id).join())
    faults.push('contents: other items or order than the issue');
  const headlinePages = new Map<string, number>();
  for (const { page, run } of taggedLines(layout)) {
    const node = layout.structure[run.node ?? -1];
    if (
      node?.role === 'H3' &&
      node.place.item !== null &&
      page.master !== 'contents' &&
      page.master !== 'cover' &&
      !headlinePages.has(node.place.item)
    ) {
      headlinePages.set(node.place.item, page.number);
    }
  }
  for (const [index, entry] of entries.entries()) {
    const item = wanted[index];
    if (headlinePages.get(entry.item ?? '') !== entry.page)
      faults.push(`contents: "${entry.title}" says ${entry.page}, stands on ${headlinePages.get(entry.item ?? '')}`);
    if (entry.title !== (item?.shortTitle || item?.headline)) faults.push(`contents: wrong title "${entry.title}"`);
    if (entry.label !== layout.pages[entry.page - 1]?.label)
      faults.push(`contents: label ${entry.label} is not that of sheet ${entry.page}`);
    const destination = layout.destinations.find(({ name }) => name === entry.destination);
    if (destination?.page !== entry.page) faults.push(`contents: link of "${entry.title}" leads to ${destination?.page}`);
  }
  const printed = wordsOnContents(layout);
  for (const entry of layout.contents) {
    if (!wordsOf(entry.title).every((word) => printed.has(word))) faults.push(`contents: "${entry.title}" is not printed`);
  }
  return faults;
}

/** Every line by itself, and lines put together again where a long word was cut. */
function wordsOnContents(layout: Layout): ReadonlySet<string> {
  const lines = layout.pages
    .filter((page) => page.master === 'contents')
    .flatMap((page) => page.frames.flatMap((frame) => (frame.kind === 'text' ? frame : [])));
  const textOfLine = (frame: TextFrame): string => frame.runs.map((run) => run.text).join('');
  const joined = lines.map((frame) => textOfLine(frame) + (frame.brokenAtSpace ? ' ' : '')).join('');
  return new Set([...wordsOf(lines.map(textOfLine).join(' ')), ...wordsOf(joined)]);
}

function textOutsideItsBox(layout: Layout, template: Template): string[] {
  const { left, columns, columnWidth, gutter, bottom } = template.grid;
  const right = left + columns * (columnWidth + gutter) - gutter;
  const faults: string[] = [];
  for (const page of layout.pages) {
    if (page.master === 'cover') continue;
    for (const frame of page.frames) {
      if (frame.kind === 'text' && frame.runs.some((run) => run.node !== null)) {
        const isOut =
          frame.x < left - 1 || frame.x + frame.width > right + 1 || frame.y > bottom + 1 || frame.y < template.grid.top;
        if (isOut && frame.y > 0)
          faults.push(
            `page ${page.number}: text outside the type area at ${frame.x.toFixed(0)}, ${frame.y.toFixed(0)}: ${textOf(frame)}`,
          );
      }
      if (frame.kind === 'image' && page.master === 'news' && frame.y + frame.height > bottom + 1)
        faults.push(`page ${page.number}: picture below the type area`);
    }
  }
  return faults;
}

const textOf = (frame: TextFrame): string =>
  frame.runs
    .map((run) => run.text)
    .join('')
    .slice(0, 40);

/** Lines of text that cover each other or a picture. */
function overlaps(layout: Layout): string[] {
  const faults: string[] = [];
  for (const page of layout.pages) {
    if (page.master === 'cover') continue;
    const lines = page.frames.filter((frame): frame is TextFrame => frame.kind === 'text');
    const pictures = page.frames.filter((frame): frame is ImageFrame => frame.kind === 'image' && page.master !== 'spotlight');
    for (const [index, line] of lines.entries()) {
      const size = line.runs[0]?.size ?? 10;
      for (const other of lines.slice(index + 1)) {
        const reach = 0.45 * Math.max(size, other.runs[0]?.size ?? 10);
        const covers =
          Math.abs(line.y - other.y) < reach && line.x < other.x + other.width - 1 && other.x < line.x + line.width - 1;
        if (covers) faults.push(`page ${page.number}: "${textOf(line)}" over "${textOf(other)}"`);
      }
      for (const picture of pictures) {
        const isMissingLabel = line.runs.every((run) => run.node === null);
        const covers =
          line.y > picture.y + 1 &&
          line.y - size * 0.6 < picture.y + picture.height - 1 &&
          line.x < picture.x + picture.width - 1 &&
          picture.x < line.x + line.width - 1;
        if (covers && !isMissingLabel) faults.push(`page ${page.number}: "${textOf(line)}" over a picture`);
      }
    }
  }
  return faults;
}

/** Widows, orphans, stranded headlines. Blocks that had to be cut because they are higher than a page are left out. */
function badBreaks(layout: Layout): string[] {
  const excused = new Set(
    layout.warnings.filter(({ key }) => key === 'block-too-tall').map(({ place }) => place.item ?? place.section),
  );
  const faults: string[] = [];
  const byNode = groupBy(taggedLines(layout), ({ page, run }) => {
    const own = layout.structure[run.node ?? -1];
    const node = own?.role === 'Link' ? layout.structure[own.parent ?? -1] : own;
    return page.master === 'news' && node?.role === 'P' && node.place.block !== null && !excused.has(node.place.item)
      ? String(node.id)
      : null;
  });
  for (const lines of byNode.values()) {
    const perPage = new Map<number, Set<number>>();
    for (const { page, frame } of lines) perPage.set(page.number, (perPage.get(page.number) ?? new Set()).add(frame.y));
    if (perPage.size < 2) continue;
    for (const [page, ys] of perPage) if (ys.size < 2) faults.push(`page ${page}: a single line of a paragraph`);
  }
  for (const { item, firstPage, lastPage } of layout.pageMap.items) {
    if (firstPage === lastPage || excused.has(item)) continue;
    const page = layout.pages[firstPage - 1];
    if (page === undefined || page.master !== 'news') continue;
    const body = page.frames.filter((frame) => {
      const node = frame.kind === 'text' ? layout.structure[frame.runs[0]?.node ?? -1] : undefined;
      return node?.place.item === item && node.place.block !== null;
    });
    if (body.length < 3) faults.push(`page ${firstPage}: headline with ${body.length} lines of text under it`);
  }
  return faults;
}

/** Parents stand before children; headings never skip a level; every link and figure is named. */
function structureFaults(layout: Layout): string[] {
  const faults: string[] = [];
  let level = 0;
  for (const [index, node] of layout.structure.entries()) {
    if (node.id !== index) faults.push(`node ${index} is numbered ${node.id}`);
    if (node.parent !== null && node.parent >= index) faults.push(`node ${index} stands before its parent`);
    if (node.role === 'Figure' && !node.alt) faults.push(`figure ${index} has no alt text`);
    const heading = /^H(\d)$/.exec(node.role);
    if (heading === null) continue;
    const next = Number(heading[1]);
    if (next > level + 1) faults.push(`heading H${level} is followed by H${next}`);
    level = next;
  }
  return faults;
}
