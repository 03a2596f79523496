import { encode } from 'uqr';
import type { QrCode } from '../../issue/item.ts';
import type { ColorId, Pt } from '../frames/geometry.ts';
import { childNode, type DraftFrame, type DraftNode, filledRect } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { type Setting, setStyled } from '../setting.ts';
import { resolveColor } from '../text/words.ts';

/** A tinted box with a QR code and what it leads to; the whole box is a link. */
export function addQrBox(qr: QrCode, builder: GalleyBuilder, x: Pt, root: DraftNode, setting: Setting): void {
  const { template, ink } = setting;
  const master = template.flow.blocks.qr;
  if (qr.url === '') {
    addQrLabel(qr, builder, x, root, setting);
    return;
  }
  builder.gap(master.before);
  const top = builder.startBlock();
  const node = childNode(root, 'Div');
  const link = childNode(childNode(node, 'P'), 'Link');
  const label = qr.label || template.labels.qrDefault;
  const width = master.width - master.textLeft - master.inset;
  const title = setStyled(label, 'qrTitle', width, setting);
  const note = setStyled(shortAddress(qr.url), 'qrNote', width, setting);
  const noteFits = title.height + note.height <= master.height - master.inset;
  const textHeight = title.height + (noteFits ? note.height : 0);
  const height = Math.max(master.height, textHeight + master.inset);
  builder.add(filledRect({ x, y: top, width: master.width, height }, ink.tint, master.radius));
  const figure = childNode(link, 'Figure', { alt: `${label}: ${shortAddress(qr.url)}` });
  const code = qrFrame(qr.url, x + master.inset, top + master.inset, master.code, resolveColor(master.ink, ink), figure);
  if (code === null) builder.warn('qr-too-long', 'error', root, { length: qr.url.length });
  else builder.add(code);
  const areas = [{ x, y: top, width: master.width, height }];
  if (code !== null) builder.add({ kind: 'link', areas, target: { url: qr.url }, label, node: link });
  builder.y = top + Math.max(master.inset / 2, (height - textHeight) / 2);
  builder.solidText(title, x + master.textLeft, childNode(node, 'P'));
  if (noteFits) builder.solidText(note, x + master.textLeft, childNode(node, 'P'));
  builder.y = Math.max(builder.y, top + height);
}

/** Without an address there is nothing to scan: only what was written stays, as a line of text. */
function addQrLabel(qr: QrCode, builder: GalleyBuilder, x: Pt, root: DraftNode, setting: Setting): void {
  if (qr.label === '') return;
  builder.gap(setting.template.flow.blocks.qr.before);
  builder.startBlock();
  builder.solidText(setStyled(qr.label, 'attribution', setting.template.flow.blocks.qr.width, setting), x, childNode(root, 'P'));
}

/** The code as one path of squares, error correction level M (ISO/IEC 18004); null = the text is too long for a code. */
export function qrFrame(text: string, x: Pt, y: Pt, side: Pt, fill: ColorId, node: DraftNode | null): DraftFrame | null {
  const matrix = qrMatrix(text);
  if (matrix === null) return null;
  const step = side / matrix.length;
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  let data = '';
  for (const [row, cells] of matrix.entries()) {
    for (let column = 0; column < cells.length; column++) {
      if (!cells[column]) continue;
      const start = column;
      while (cells[column + 1]) column++;
      data += `M${round(start * step)} ${round(row * step)} H${round((column + 1) * step)} V${round((row + 1) * step)} H${round(start * step)} Z `;
    }
  }
  return { kind: 'path', x, y, data: data.trim(), fill, stroke: null, bounds: { x, y, width: side, height: side }, node };
}

/** Choosing a code's mask is the slow part of a layout: the last few codes are remembered. Pure: equal text, equal code. */
function qrMatrix(text: string): boolean[][] | null {
  const known = matrices.get(text);
  if (known !== undefined) return known;
  if (matrices.size >= 50) matrices.clear();
  const matrix = encodeQr(text);
  matrices.set(text, matrix);
  return matrix;
}

const matrices = new Map<string, boolean[][] | null>();

function encodeQr(text: string): boolean[][] | null {
  try {
    return encode(text, { ecc: 'M', border: 0 }).data;
  } catch {
    return null;
  }
}

/** An address as it is read out: without the scheme and a closing slash. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '');
