import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';
import * as v from 'valibot';

const stateSchema = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer(), v.minValue(960), v.maxValue(20_000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(600), v.maxValue(20_000)),
});

const usual = { width: 1440, height: 900 };

/** Where the window was last; a missing or senseless file gives the usual size in the middle of the screen. */
export function readWindowState(file: string): Rectangle | typeof usual {
  try {
    const parsed = v.safeParse(stateSchema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : usual;
  } catch {
    return usual;
  }
}

/** Remembers the window's place when it closes. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    try {
      writeFileSync(file, JSON.stringify(window.getNormalBounds()));
    } catch {
      // A place that is not remembered harms nobody.
    }
  });
}
