import type { Pt, Rect } from '../frames/geometry.ts';

/** Width to height of a card: square, upright, wide. */
export type CardRatio = '1:1' | '4:5' | '16:9';

export const cardRatios: readonly CardRatio[] = ['1:1', '4:5', '16:9'];

/** Where the parts of a card lie, in points; at 144 dpi a square one is 1080 pixels wide. */
export interface CardShape {
  readonly width: Pt;
  readonly height: Pt;
  /** null = the item has no picture. */
  readonly picture: Rect | null;
  readonly text: Rect;
  readonly foot: Rect;
}

const footHeight: Pt = 44;
const inset: Pt = 34;

export function cardShape(ratio: CardRatio, hasPicture: boolean): CardShape {
  const { width, height } = sizes[ratio];
  const foot = { x: 0, y: height - footHeight, width, height: footHeight };
  const body: Rect = { x: 0, y: 0, width, height: height - footHeight };
  if (!hasPicture) return { width, height, picture: null, text: within(body), foot };
  if (ratio === '16:9') {
    const picture = { ...body, width: width * 0.5 };
    return { width, height, picture, text: within({ ...body, x: picture.width, width: width - picture.width }), foot };
  }
  const picture = { ...body, height: Math.round(body.height * (ratio === '1:1' ? 0.5 : 0.56)) };
  return { width, height, picture, text: within({ ...body, y: picture.height, height: body.height - picture.height }), foot };
}

const sizes: Readonly<Record<CardRatio, { readonly width: Pt; readonly height: Pt }>> = {
  '1:1': { width: 540, height: 540 },
  '4:5': { width: 540, height: 675 },
  '16:9': { width: 960, height: 540 },
};

function within({ x, y, width, height }: Rect): Rect {
  return { x: x + inset, y: y + inset * 0.75, width: width - 2 * inset, height: height - inset * 1.25 };
}
