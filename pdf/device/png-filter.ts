/**
 * Undoes the row filters of a PNG (W3C PNG, third edition, 9): `rowBytes` bytes a row without the filter byte, `pixelBytes` the distance
 * to the pixel on the left.
 */
export function unfilterPng(filtered: Uint8Array, rowBytes: number, height: number, pixelBytes: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowBytes + 1)] ?? 0;
    const source = y * (rowBytes + 1) + 1;
    const target = y * rowBytes;
    for (let x = 0; x < rowBytes; x++) {
      const left = x < pixelBytes ? 0 : (rows[target + x - pixelBytes] ?? 0);
      const above = y === 0 ? 0 : (rows[target + x - rowBytes] ?? 0);
      const corner = x < pixelBytes || y === 0 ? 0 : (rows[target + x - rowBytes - pixelBytes] ?? 0);
      rows[target + x] = (filtered[source + x] ?? 0) + predict(filter, left, above, corner);
    }
  }
  return rows;
}

function predict(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      throw new Error(`damaged PNG: row filter ${filter}`);
  }
}

function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
