import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readEvents } from './event-reader.ts';
import { rawRequest } from './raw-request.ts';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe('the built web shell as a program', () => {
  it('says its one-time address, serves the window, and ends with it', async () => {
    const root = await mkdtemp(join(tmpdir(), 'diem-tin-program-'));
    const program = start(root);
    const { port, path } = await addressOf(program);
    const { headers } = await rawRequest({ port, path });
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    expect((await rawRequest({ port, headers: { cookie } })).body).toContain('/shell-client.js');
    const window = await readEvents(port, cookie);
    window.close();
    expect(await endOf(program)).toBe(0);
    expect(existsSync(join(root, 'user', 'webshell.json'))).toBe(false);
  });

  it('gives a second start the address of the first, and a third one of its own when the first was killed', async () => {
    const root = await mkdtemp(join(tmpdir(), 'diem-tin-program-'));
    const first = start(root);
    const one = await addressOf(first);
    const second = start(root);
    const two = await addressOf(second);
    expect(await endOf(second)).toBe(0);
    expect(two.port).toBe(one.port);
    expect(two.path).not.toBe(one.path);
    first.kill('SIGKILL');
    await endOf(first);
    const third = start(root);
    await addressOf(third);
    third.kill('SIGTERM');
    expect(await endOf(third)).toBe(0);
  });
});

function start(root: string): ChildProcess {
  const folders = ['--user-folder', join(root, 'user'), '--documents-folder', join(root, 'Documents')];
  const child = spawn(process.execPath, ['build/webshell/main.cjs', '--no-open', ...folders], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  return child;
}

async function addressOf({ stdout }: ChildProcess): Promise<{ readonly port: number; readonly path: string }> {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const address = /http:\S+/.exec(said)?.[0];
    if (address === undefined) continue;
    const { port, pathname, search } = new URL(address);
    return { port: Number(port), path: `${pathname}${search}` };
  }
  throw new Error(`no address in “${said}”`);
}

async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}
