import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Programs of a desk with a real input method; Debian only. */
const isThere = ['dbus-run-session', 'Xvfb', 'ibus-daemon', 'xdotool', 'chromium'].every(
  (program) => spawnSync('which', [program]).status === 0,
);

interface Typed {
  readonly place: string;
  readonly wanted: string;
  readonly found: string;
}

const typeWithUnikey = (method: string): readonly Typed[] => {
  const { status, stdout, stderr } = spawnSync(
    'dbus-run-session',
    ['--', process.execPath, '--import', 'tsx', 'tests/input-method/type-with-unikey.ts', method],
    { encoding: 'utf8', timeout: 240_000 },
  );
  if (status !== 0) throw new Error(`typing ended with ${status}: ${stdout.slice(-2000)}\n${stderr.slice(-3000)}`);
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Typed);
};

describe.runIf(isThere)('the real Unikey in the real window', () => {
  it.each(['telex', 'vni'])(
    '%s: every word stands there as it was meant, in every place',
    (method) => {
      const typed = typeWithUnikey(method);
      expect(typed).toHaveLength(10);
      for (const { place, wanted, found } of typed) expect(found, place).toContain(wanted);
    },
    300_000,
  );
});
