import type { Pt } from '../core/layout/frames/geometry.ts';
import { formatNumber } from './device/pdf-value.ts';

/** Gathers the operators of one page and leaves out those that would set what is already set. */
export class ContentStream {
  private readonly operators: string[] = [];
  private fill = '';
  private stroke = '';
  private font = '';
  private tracking = '0';

  add(...operators: readonly string[]): void {
    this.operators.push(...operators);
  }

  /** Colours are `#RRGGBB`, painted as DeviceRGB: the output intent says that this is sRGB. */
  setFill(rgb: string): void {
    if (rgb === this.fill) return;
    this.fill = rgb;
    this.add(`${components(rgb)} rg`);
  }

  setStroke(rgb: string): void {
    if (rgb === this.stroke) return;
    this.stroke = rgb;
    this.add(`${components(rgb)} RG`);
  }

  setFont(name: string, size: Pt): void {
    const font = `/${name} ${formatNumber(size)} Tf`;
    if (font === this.font) return;
    this.font = font;
    this.add(font);
  }

  /** Added after every glyph. */
  setTracking(tracking: Pt): void {
    const value = formatNumber(tracking, 4);
    if (value === this.tracking) return;
    this.tracking = value;
    this.add(`${value} Tc`);
  }

  toString(): string {
    return this.operators.join('\n');
  }
}

/** Numbers of an operator, in points to a thousandth. */
export const numbers = (...values: readonly number[]): string => values.map((value) => formatNumber(value)).join(' ');

function components(rgb: string): string {
  const value = Number.parseInt(rgb.slice(1), 16);
  if (!/^#[0-9a-fA-F]{6}$/.test(rgb)) throw new Error(`not a colour #RRGGBB: ${rgb}`);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => formatNumber(part / 255, 4)).join(' ');
}
