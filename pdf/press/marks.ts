import type { Face } from '../../core/layout/fonts/face.ts';
import type { Frame } from '../../core/layout/frames/frame.ts';
import type { ColorId, FaceId, Pt, Rect } from '../../core/layout/frames/geometry.ts';
import type { PaletteColor } from '../../core/layout/frames/palette.ts';
import { bleed, margin, type Sheet } from './sheet.ts';

const mm = 72 / 25.4;
const hairline: Pt = 0.25;
/** Marks begin this far outside the bleed, so that none is printed on the page. */
const gap: Pt = 1 * mm;
const markLength: Pt = 5 * mm;
const patch: Pt = 4.5 * mm;

/** Face of the line that says what the sheet is. */
export const slugFace: FaceId = 'RobotoCondensed-Regular';
const slugSize: Pt = 7;

/** Inks of the colour bar, of which each patch shows one, two or three, and the tints a printer measures. */
const patches: readonly PaletteColor['cmyk'][] = [
  [100, 0, 0, 0],
  [0, 100, 0, 0],
  [0, 0, 100, 0],
  [0, 0, 0, 100],
  [100, 100, 0, 0],
  [100, 0, 100, 0],
  [0, 100, 100, 0],
  [50, 0, 0, 0],
  [0, 50, 0, 0],
  [0, 0, 50, 0],
  [0, 0, 0, 50],
  [50, 40, 40, 0],
];

/** Colours of the marks by their ids; registration is all four inks, so that the plates can be laid one over the other. */
export const markColors: ReadonlyMap<ColorId, PaletteColor> = new Map([
  ['mark-registration', { rgb: '#000000', cmyk: [100, 100, 100, 100] }],
  ['mark-black', { rgb: '#000000', cmyk: [0, 0, 0, 100] }],
  ...patches.map((cmyk, index): [ColorId, PaletteColor] => [`mark-patch-${index}`, { rgb: '#000000', cmyk }]),
]);

/** Crop marks at the corners, targets at the middle of each side, the colour bar at the foot, and a line of text at the head. */
export function marksOf(sheet: Sheet, slug: string, face: Face): readonly Frame[] {
  return [...cropMarks(sheet), ...targets(sheet), ...colorBar(sheet), ...slugLine(sheet, slug, face)];
}

function cropMarks({ trim }: Sheet): readonly Frame[] {
  const [left, right, top, bottom] = [trim.x, trim.x + trim.width, trim.y, trim.y + trim.height];
  const near = bleed + gap;
  const far = near + markLength;
  return [left, right].flatMap((x) =>
    [top, bottom].flatMap((y) => {
      const [outX, outY] = [x === left ? -1 : 1, y === top ? -1 : 1];
      return [line(x + outX * near, y, x + outX * far, y), line(x, y + outY * near, x, y + outY * far)];
    }),
  );
}

function targets({ trim }: Sheet): readonly Frame[] {
  const out = bleed + gap + markLength / 2;
  const [middle, centre] = [trim.x + trim.width / 2, trim.y + trim.height / 2];
  const places: readonly (readonly [Pt, Pt])[] = [
    [middle, trim.y - out],
    [middle, trim.y + trim.height + out],
    [trim.x - out, centre],
    [trim.x + trim.width + out, centre],
  ];
  return places.flatMap(([x, y]) => target(x, y));
}

function target(x: Pt, y: Pt): readonly Frame[] {
  const arm = markLength / 2;
  const radius = arm * 0.6;
  // Distance of the control points that brings four cubic curves nearest to a circle.
  const k = radius * 0.5522847498;
  const data =
    `M ${radius} 0 C ${radius} ${k} ${k} ${radius} 0 ${radius} C ${-k} ${radius} ${-radius} ${k} ${-radius} 0 ` +
    `C ${-radius} ${-k} ${-k} ${-radius} 0 ${-radius} C ${k} ${-radius} ${radius} ${-k} ${radius} 0 Z`;
  const bounds: Rect = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  const stroke = { color: 'mark-registration', thickness: hairline };
  return [
    line(x - arm, y, x + arm, y),
    line(x, y - arm, x, y + arm),
    { kind: 'path', x, y, data, fill: null, stroke, bounds, node: null },
  ];
}

/** Right of the middle at the foot, clear of target and crop mark. */
function colorBar({ trim }: Sheet): readonly Frame[] {
  const y = trim.y + trim.height + bleed + gap + (markLength - patch) / 2;
  const left = trim.x + trim.width / 2 + markLength;
  return patches.map((_, index) => ({
    ...{ kind: 'rect', x: left + index * patch, y, width: patch, height: patch, radius: 0 },
    ...{ fill: `mark-patch-${index}`, node: null },
  }));
}

function slugLine({ trim }: Sheet, text: string, face: Face): readonly Frame[] {
  const width = face.widthAt(text, slugSize);
  const run = { text, face: slugFace, size: slugSize, color: 'mark-black', x: 0, width, wordSpace: 0, tracking: 0, node: null };
  const y = margin - bleed - gap - (markLength - slugSize) / 2;
  return [{ kind: 'text', x: trim.x + markLength, y, width, runs: [run], brokenAtSpace: false }];
}

function line(x1: Pt, y1: Pt, x2: Pt, y2: Pt): Frame {
  return { kind: 'line', x1, y1, x2, y2, thickness: hairline, color: 'mark-registration', dotStep: null };
}
