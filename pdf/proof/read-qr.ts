import type { Box, Painted } from './read-content.ts';

/** A code that a page shows. */
export interface ReadQr {
  readonly area: Box;
  /** What a phone would read; null = nothing. */
  readonly text: string | null;
}

/** Squares that a code has at least; the smallest has 21 rows. */
const fewestSquares = 60;
/** Pixels of a module's side, and white modules around the code (ISO/IEC 18004 asks for four). */
const pixels = 4;
const quiet = 4;

/** Finds the QR codes among what a page paints and reads each with a decoder that knows nothing of how it was made. */
export async function readQrCodes(painted: readonly Painted[]): Promise<readonly ReadQr[]> {
  const codes = painted.flatMap((one) => (one.kind === 'fill' && one.squares.length >= fewestSquares ? [one.squares] : []));
  if (codes.length === 0) return [];
  const { default: module } = await import('jsqr');
  return codes.map((squares) => {
    const area = around(squares);
    const { data, side } = raster(squares, area);
    return { area, text: decoderOf(module)(data, side, side)?.data ?? null };
  });
}

type Decoder = (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

/** Bundled it is the function itself, loaded as it was published it is a property. */
function decoderOf(module: unknown): Decoder {
  return (typeof module === 'function' ? module : (module as { readonly default: Decoder }).default) as Decoder;
}

function around(squares: readonly Box[]): Box {
  const x = Math.min(...squares.map((square) => square.x));
  const y = Math.min(...squares.map((square) => square.y));
  const right = Math.max(...squares.map((square) => square.x + square.width));
  const bottom = Math.max(...squares.map((square) => square.y + square.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Black on white, RGBA, a few pixels a module. */
function raster(squares: readonly Box[], area: Box): { readonly data: Uint8ClampedArray; readonly side: number } {
  const module = Math.min(...squares.map(({ height }) => height));
  const count = Math.round(area.width / module);
  const side = (count + 2 * quiet) * pixels;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const scale = (count * pixels) / area.width;
  for (const { x, y, width, height } of squares) {
    const left = Math.round((x - area.x) * scale) + quiet * pixels;
    const top = Math.round((y - area.y) * scale) + quiet * pixels;
    const right = Math.round((x + width - area.x) * scale) + quiet * pixels;
    const bottom = Math.round((y + height - area.y) * scale) + quiet * pixels;
    for (let row = top; row < bottom; row++)
      for (let column = left; column < right; column++) data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  }
  return { data, side };
}
