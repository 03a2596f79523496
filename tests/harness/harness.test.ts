import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { faultOfPreferences } from './stand-in/web-preferences.ts';
import { openTemporary } from './temporary-program.ts';
import { pack, unpack } from './values.ts';

const faultyFolders: string[] = [];

afterEach(async () => {
  for (const folder of faultyFolders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** The harness itself: a main process that does wrong must not pass. */
describe('the harness refuses', () => {
  it.each([
    ['a page with Node', 'sandbox:!0', 'sandbox:!1', 'sandbox must be true'],
    [
      'a page that shares its world with the preload script',
      'contextIsolation:!0',
      'contextIsolation:!1',
      'contextIsolation must be',
    ],
    ['a preload script that is not there', '"preload.cjs"', '"gone.cjs"', 'no preload script'],
    ['a scheme that is no secure origin', 'secure:!0', 'secure:!1', 'needs the privilege secure'],
    ['a part of Electron that it does not cover', '.requestSingleInstanceLock()', '.relaunch()', 'does not cover app.relaunch'],
  ])('%s', async (_what, right, wrong, message) => {
    await expect(openTemporary({ bundle: await faulty(right, wrong) })).rejects.toThrow(message);
  });

  it('a dialog that no test has an answer for', async () => {
    const program = await openTemporary();
    await expect(program.page.evaluate('diemTin.chooseFolder({ folder: null })')).rejects.toThrow();
    expect(program.faults.join()).toContain('a dialog to open');
    await program.dialogs.answerOpen([program.documentsFolder]);
    expect(await program.page.evaluate('diemTin.chooseFolder({ folder: null })')).toMatchObject({ ok: true });
    await program.close();
  });

  it('windows without safe preferences in writing', () => {
    expect(faultOfPreferences(undefined)).not.toBeNull();
    expect(faultOfPreferences({ preload: '/x' })).toContain('contextIsolation');
  });
});

describe('the harness notices', () => {
  it('a page that may open windows', async () => {
    const program = await openTemporary({ bundle: await faulty('action:"deny"', 'action:"allow"') });
    await program.page.evaluate("void window.open('https://example.vn/')");
    await expect.poll(() => program.faults.join()).toContain('a second window was allowed');
    await program.close();
  });

  it('a page that gets permissions', async () => {
    const program = await openTemporary({
      bundle: await faulty('setPermissionCheckHandler(()=>!1)', 'setPermissionCheckHandler(()=>!0)'),
    });
    const state = await program.page.evaluate("navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)");
    expect(state).toBe('granted');
    await program.close();
  });
});

describe('values on their way', () => {
  it('come out as they went in', () => {
    const value = {
      a: [1, 'é', null, undefined, true],
      bytes: new Uint8Array(20_000).map((_, at) => at),
      no: undefined,
      nan: NaN,
    };
    expect(unpack(pack(value))).toEqual(value);
  });

  it.each([[new Date()], [new Map()], [() => 1], [10n]])('are refused where there is no form for them: %s', (value) => {
    expect(() => pack({ value })).toThrow('cannot carry');
  });
});

/** A copy of the main bundle with one thing wrong, inside the project, where the program looks for its own files. */
async function faulty(right: string, wrong: string): Promise<string> {
  const source = await readFile(resolve('build', 'electron', 'main.cjs'), 'utf8');
  if (!source.includes(right)) throw new Error(`the main bundle has no ${right}`);
  await mkdir('tmp', { recursive: true });
  const folder = await mkdtemp(resolve('tmp', 'faulty-'));
  faultyFolders.push(folder);
  const bundle = join(folder, 'main.cjs');
  await writeFile(bundle, source.replaceAll(right, wrong));
  return bundle;
}
