import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import * as v from 'valibot';

const stateSchema = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(960), v.maxValue(20_000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(600), v.maxValue(20_000)),
  isMaximized: v.optional(v.boolean(), false),
});

/** Where a window opens; without `x` and `y` in the middle of the screen. */
export interface WindowState extends Partial<Rectangle> {
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

const usual: WindowState = { width: 1440, height: 900, isMaximized: false };

/** px of a window's top edge that must be on a screen, so that it can be taken hold of. */
const grip = 100;

/** Where the window was last; a missing or senseless file, or a screen that is gone, gives the usual size in the middle of the screen. */
export function readWindowState(file: string): WindowState {
  try {
    const parsed = v.safeParse(stateSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success && isOnScreen(parsed.output) ? parsed.output : usual;
  } catch {
    return usual;
  }
}

/** Remembers the window's place when it closes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    try {
      writeFileSync(file, JSON.stringify({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
    } catch {
      // A place that is not remembered harms nobody.
    }
  });
}

function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea: area }) => {
    const visible = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    return visible >= grip && y >= area.y && y <= area.y + area.height - grip;
  });
}
