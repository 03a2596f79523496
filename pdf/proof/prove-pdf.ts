import type { Page } from '../../core/layout/frames/page.ts';
import { spokenPartsWith } from '../../core/text/spoken-parts.ts';
import type { PdfEdition } from '../edition.ts';
import { sheetFor } from '../press/sheet.ts';
import { compareFacts } from './compare-facts.ts';
import { compareLinks } from './compare-links.ts';
import { boxName, comparePainting, isNear, type Painting, paintedBy } from './compare-painting.ts';
import { compareOrder, compareTags } from './compare-tags.ts';
import type { Difference } from './difference.ts';
import { expectedInks } from './expected-inks.ts';
import { PdfFile } from './pdf-file.ts';
import type { ProofInput } from './proof-input.ts';
import type { Box } from './read-content.ts';
import { type ReadDocument, type ReadPage, readDocument } from './read-document.ts';
import { readQrCodes } from './read-qr.ts';

/**
 * Reads a file back that the app has written and compares it with the pages and the issue: text and its place, pictures, tags and
 * their order, links and where they lead, contents, codes, boxes, faces. Empty = the file is what the pages are. Never throws.
 */
export async function provePdf(bytes: Buffer, input: ProofInput): Promise<readonly Difference[]> {
  let read: ReadDocument;
  try {
    read = readDocument(new PdfFile(bytes));
  } catch (error) {
    return [{ kind: 'unreadable', page: null, expected: 'PDF', found: error instanceof Error ? error.message : String(error) }];
  }
  const isPress = typeof input.edition === 'object';
  const { layout, issue } = input;
  return [
    ...comparePages(read, input),
    ...compareFacts(read, input),
    ...(await compareQrCodes(read, input)),
    ...(isPress ? [] : compareTags(layout, read)),
    ...(isPress ? [] : compareLinks(layout, read)),
    ...(isPress || issue === null ? [] : compareOrder(issue, read)),
  ];
}

function comparePages(
  read: ReadDocument,
  { layout, edition, resources, digest, abbreviations = [] }: ProofInput,
): readonly Difference[] {
  const isPress = typeof edition === 'object';
  const spoken = isPress ? () => [] : spokenPartsWith(abbreviations);
  const count = { expected: String(layout.pages.length), found: String(read.pages.length) };
  if (read.pages.length < layout.pages.length || (!isPress && read.pages.length > layout.pages.length))
    return [{ kind: 'page-count', page: null, ...count }];
  return layout.pages.flatMap((page, index): readonly Difference[] => {
    const found = read.pages[index];
    if (found === undefined) return [];
    const painting: Painting = {
      ...placeOf(page, edition),
      isTagged: !isPress,
      face: (id) => resources.face(id),
      color: (id) => resources.color(id),
      ink: expectedInks(edition),
      spoken,
      digest,
    };
    const expected = paintedBy(page, painting);
    const label: readonly Difference[] =
      found.label === page.label ? [] : [{ kind: 'page-label', page: page.number, expected: page.label, found: found.label }];
    return [
      ...compareBoxes(page, found, edition),
      ...label,
      ...comparePainting(page, expected, found, painting),
      ...compareRest(page, found, expected.length, isPress),
    ];
  });
}

function placeOf(page: Page, edition: PdfEdition): Pick<Painting, 'scale' | 'x' | 'y'> {
  if (typeof edition !== 'object') return { scale: 1, x: 0, y: 0 };
  const { scale, origin } = sheetFor(page, edition.trim);
  return { scale, ...origin };
}

/** Behind the frames, which paint so many things, nothing is painted but, for the press, marks outside the trim and an imprint at the foot of the last page. */
function compareRest(page: Page, { painted, trim, media }: ReadPage, count: number, isPress: boolean): readonly Difference[] {
  const rest = painted.slice(count);
  const area = trim ?? media;
  const inside = rest.find((one) => {
    if (!isPress) return true;
    if (one.kind === 'fill') return one.squares.some((square) => isWithin(square, area) && square.y < area.y + area.height * 0.7);
    return isWithin(one.kind === 'text' ? { ...one, width: 0, height: 0 } : one, area) && one.y < area.y + area.height * 0.7;
  });
  if (inside === undefined) return [];
  return [{ kind: 'text', page: page.number, expected: '—', found: inside.kind === 'text' ? inside.text : inside.kind }];
}

function isWithin(one: Box, area: Box): boolean {
  return (
    one.x >= area.x && one.y >= area.y && one.x + one.width <= area.x + area.width && one.y + one.height <= area.y + area.height
  );
}

function compareBoxes(page: Page, found: ReadPage, edition: PdfEdition): readonly Difference[] {
  const differences: Difference[] = [];
  const compare = (wanted: Box, own: Box | null): void => {
    const isSame =
      own !== null &&
      isNear(wanted.x, own.x) &&
      isNear(wanted.y, own.y) &&
      isNear(wanted.width, own.width) &&
      isNear(wanted.height, own.height);
    if (!isSame)
      differences.push({ kind: 'page-box', page: page.number, expected: boxName(wanted), found: own ? boxName(own) : '—' });
  };
  if (found.oddities !== '') differences.push({ kind: 'page-box', page: page.number, expected: '—', found: found.oddities });
  if (typeof edition !== 'object') {
    compare({ x: 0, y: 0, width: page.width, height: page.height }, found.media);
    if (found.trim !== null || found.bleed !== null)
      compare({ x: 0, y: 0, width: page.width, height: page.height }, found.trim ?? found.bleed);
    return differences;
  }
  const sheet = sheetFor(page, edition.trim);
  compare({ x: 0, y: 0, width: sheet.width, height: sheet.height }, found.media);
  compare(sheet.trim, found.trim);
  compare(sheet.bleed, found.bleed);
  if (found.links.length > 0)
    differences.push({ kind: 'link', page: page.number, expected: '—', found: found.links[0]?.label ?? '' });
  return differences;
}

/** Every code on a page is read as the address of the link around it. */
async function compareQrCodes(read: ReadDocument, { layout, edition }: ProofInput): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const [index, page] of layout.pages.entries()) {
    const { scale, x: left, y: top } = placeOf(page, edition);
    const codes = await readQrCodes(read.pages[index]?.painted ?? []);
    for (const { area, text } of codes) {
      const wanted = page.frames.find(
        (frame) =>
          frame.kind === 'link' &&
          frame.areas.some((box) => {
            const placed = { x: left + box.x * scale - 1, y: top + box.y * scale - 1 };
            return isWithin(area, { ...placed, width: box.width * scale + 2, height: box.height * scale + 2 });
          }),
      );
      if (wanted?.kind !== 'link' || !('url' in wanted.target)) continue;
      if (text !== wanted.target.url)
        differences.push({ kind: 'qr', page: page.number, expected: wanted.target.url, found: text ?? '—' });
    }
  }
  return differences;
}
