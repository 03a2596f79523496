/** A point in pixels. */
export type Point = readonly [x: number, y: number];

/** Colour stops: share of the way (0..1), colour, opacity (1 if left out). */
export type Stops = readonly (readonly [at: number, colour: string, opacity?: number])[];

/** An SVG picture in the making: fragments in painting order, and the definitions they refer to. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  add(...fragments: readonly string[]): void;
  /** A gradient over the shape's own box, top to bottom unless the end points (0..1) say otherwise; returns a paint. */
  gradient(stops: Stops, from?: Point, to?: Point): string;
  /** A round gradient in picture pixels; returns a paint. */
  glow(stops: Stops, centre: Point, radius: number): string;
  /** A filter over the whole picture; returns a reference for the `filter` attribute. */
  filter(primitives: string): string;
  blur(deviation: number, across?: number): string;
  /** A mask from a painted fragment (white shows); returns a reference for the `mask` attribute. */
  mask(fragment: string): string;
  /** Cuts to a shape; returns a reference for the `clip-path` attribute. */
  clip(shape: string): string;
  /** Names a fragment so that it can be painted again with `use`. */
  symbol(fragment: string): string;
  svg(): string;
}

/** An empty picture of the given size in pixels. */
export function newSheet(width: number, height: number): Sheet {
  const definitions: string[] = [];
  const body: string[] = [];
  const define = (build: (id: string) => string): string => {
    const id = `d${definitions.length + 1}`;
    definitions.push(build(id));
    return id;
  };
  const reference = (build: (id: string) => string) => `url(#${define(build)})`;
  const filter = (primitives: string) =>
    reference(
      (id) =>
        `<filter id="${id}" filterUnits="userSpaceOnUse" x="${-width * 0.1}" y="${-height * 0.1}" width="${width * 1.2}" height="${height * 1.2}" color-interpolation-filters="sRGB">${primitives}</filter>`,
    );
  return {
    width,
    height,
    add: (...fragments) => void body.push(...fragments),
    gradient: (stops, from = [0, 0], to = [0, 1]) =>
      reference(
        (id) =>
          `<linearGradient id="${id}" x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}">${stopTags(stops)}</linearGradient>`,
      ),
    glow: (stops, [x, y], radius) =>
      reference(
        (id) =>
          `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(x)}" cy="${n(y)}" r="${n(radius)}">${stopTags(stops)}</radialGradient>`,
      ),
    filter,
    blur: (deviation, across = deviation) => filter(`<feGaussianBlur stdDeviation="${across} ${deviation}"/>`),
    mask: (fragment) =>
      reference(
        (id) => `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}">${fragment}</mask>`,
      ),
    clip: (shape) => reference((id) => `<clipPath id="${id}">${shape}</clipPath>`),
    symbol: (fragment) => define((id) => `<g id="${id}">${fragment}</g>`),
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions.join('')}</defs>${body.join('')}</svg>`,
  };
}

/** A number as SVG likes it: two decimals, no tail. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An upright rectangle; `more` holds further attributes. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${more}/>`;
}

/** A closed shape through points. */
export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`;
}

/** An open line through points. */
export function polyline(points: readonly Point[], stroke: string, width: number, more = ''): string {
  return `<polyline points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" ${more}/>`;
}

/** An ellipse, or a circle if the second radius is left out. */
export function ellipse([x, y]: Point, radiusX: number, fill: string, radiusY = radiusX, more = ''): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(radiusX)}" ry="${n(radiusY)}" fill="${fill}" ${more}/>`;
}

/** A path from its own little language. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** Fragments painted together, with shared attributes. */
export function group(fragments: readonly string[] | string, attributes = ''): string {
  return `<g ${attributes}>${typeof fragments === 'string' ? fragments : fragments.join('')}</g>`;
}

/** Paints a symbol again. */
export function use(symbol: string, attributes = ''): string {
  return `<use href="#${symbol}" ${attributes}/>`;
}

/** A smooth path through points (Catmull-Rom turned into cubic curves). */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const curves = points.slice(1).map((end, index) => {
    const [before, start, after] = [at(index - 1), at(index), at(index + 2)];
    const first = `${n(start[0] + (end[0] - before[0]) / 6)} ${n(start[1] + (end[1] - before[1]) / 6)}`;
    const second = `${n(end[0] - (after[0] - start[0]) / 6)} ${n(end[1] - (after[1] - start[1]) / 6)}`;
    return `C${first} ${second} ${n(end[0])} ${n(end[1])}`;
  });
  return `M${n(at(0)[0])} ${n(at(0)[1])}${curves.join('')}`;
}

function stopTags(stops: Stops): string {
  return stops
    .map(([at, colour, opacity = 1]) => `<stop offset="${n(at)}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('');
}
