import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a running server is, for the next start of the program: only who can read the user's own files can ask it for a window. */
export interface RunningServer {
  readonly port: number;
  readonly key: string;
}

export const newKey = (): string => randomBytes(32).toString('base64url');

/** Leaves word of a running server; the returned function takes it back. */
export const leaveWord = async (userFolder: string, running: RunningServer): Promise<() => Promise<void>> => {
  await mkdir(userFolder, { recursive: true });
  await writeFile(fileIn(userFolder), JSON.stringify(running), { mode: 0o600 });
  return () => rm(fileIn(userFolder), { force: true });
};

/** Asks the server that runs for this user, if any, for an address that opens a window (and a file in it); null = none runs. */
export const askRunningServer = async (userFolder: string, file: string | null): Promise<string | null> => {
  try {
    const { port, key } = JSON.parse(await readFile(fileIn(userFolder), 'utf8')) as RunningServer;
    const response = await fetch(`http://127.0.0.1:${port}/another-start`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ file }),
      signal: AbortSignal.timeout(3000),
    });
    const answer = (await response.json()) as { readonly address?: unknown };
    return typeof answer.address === 'string' ? answer.address : null;
  } catch {
    // No word, an old one, or another program behind the port: a server of one's own is right in every case.
    return null;
  }
};

function fileIn(userFolder: string): string {
  return join(userFolder, 'webshell.json');
}
