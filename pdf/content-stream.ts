import type { Pt } from '../core/layout/frames/geometry.ts';
import { formatNumber } from './device/pdf-value.ts';
import type { Ink } from './inks.ts';

/** Gathers the operators of one page and leaves out those that would set what is already set. */
export class ContentStream {
  private readonly operators: string[] = [];
  private fill = '';
  private stroke = '';
  private font = '';
  private tracking = '0';
  private state = '';
  private readonly kept: (readonly string[])[] = [];

  add(...operators: readonly string[]): void {
    this.operators.push(...operators);
  }

  setFill({ fill }: Ink): void {
    if (fill === this.fill) return;
    this.fill = fill;
    this.add(fill);
  }

  setStroke({ stroke }: Ink): void {
    if (stroke === this.stroke) return;
    this.stroke = stroke;
    this.add(stroke);
  }

  /** Enters a named graphics state; '' was never entered. */
  setState(name: string): void {
    if (name === this.state) return;
    this.state = name;
    this.add(`/${name} gs`);
  }

  /** Keeps what is set now for `restore`. */
  save(): void {
    this.kept.push([this.fill, this.stroke, this.font, this.tracking, this.state]);
    this.add('q');
  }

  restore(): void {
    const [fill = '', stroke = '', font = '', tracking = '0', state = ''] = this.kept.pop() ?? [];
    Object.assign(this, { fill, stroke, font, tracking, state });
    this.add('Q');
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
