import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { OpenWindow } from './open-window.ts';
import { screens } from './screens.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe finds nothing on any screen, in light and in dark. */
export const describeAccessibility = (name: string, open: () => Promise<OpenWindow>): void => {
  describe(`accessibility: ${name}`, () => {
    it.each(['light', 'dark'] as const)(
      'no violation on any screen, %s',
      async (theme) => {
        const window = await open();
        const { page } = window;
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const found: string[] = [];
        for (const screen of screens) {
          await screen.show(page);
          await page.waitForTimeout(300);
          found.push(...(await violations(page)).map((violation) => `${screen.name}: ${violation}`));
          await page.keyboard.press('Escape');
        }
        expect(found).toEqual([]);
        await window.close();
      },
      120_000,
    );
  });
};

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary.slice(0, 160)}`),
    );
  });
}
