import { describe, expect, it } from 'vitest';
import { killOften } from './kill-often.ts';

describe('a program that is killed while it types, adds pictures, reorders and saves', () => {
  it('loses nothing that it acknowledged, and leaves no file that cannot be opened (40 kills; npm run bench:safety does 500)', async () => {
    const kills = await killOften(40, 250);
    expect(kills.filter(({ lost, trouble }) => lost > 0 || trouble !== '')).toEqual([]);
    expect(kills.reduce((sum, { steps }) => sum + steps, 0)).toBeGreaterThan(200);
  }, 180_000);
});
