import { readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { systemCode } from '../files/file-failure.ts';

/** Who has an issue file open. */
export interface LockOwner {
  readonly user: string;
  readonly host: string;
  readonly pid: number;
  /** Moment of opening, ISO 8601. */
  readonly since: string;
}

export interface LockedByOther {
  readonly owner: LockOwner;
  /** The owner has given no sign of life for minutes: its computer was switched off, or its network is gone. */
  readonly isStale: boolean;
}

/** ms between two signs of life, and ms without one after which a lock is stale. */
const beat = 60_000;
const stale = 5 * 60_000;

const ownerSchema = v.strictObject({ user: v.string(), host: v.string(), pid: v.number(), since: v.string() });

/**
 * A small file beside an issue that says who has it open. Only advice: who takes the issue over takes the lock over. A folder that cannot be written to
 * has no locks.
 */
export class IssueLock {
  private readonly path: string;
  private timer: ReturnType<typeof setInterval> | null = null;
  private readonly me: LockOwner;

  constructor(file: string, now: () => Date) {
    this.path = lockFile(file);
    this.me = { user: userInfo().username, host: hostname(), pid: process.pid, since: now().toISOString() };
  }

  /** Takes the lock; whoever has it else is told instead, unless `isTakenOver`. */
  take(isTakenOver = false): LockedByOther | null {
    const other = isTakenOver ? null : this.other();
    if (other !== null) return other;
    try {
      writeFileSync(this.path, JSON.stringify(this.me));
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return null;
    }
    this.timer = setInterval(() => this.signOfLife(), beat);
    this.timer.unref();
    return null;
  }

  release(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    const owner = readOwner(this.path);
    if (owner !== null && isSame(owner, this.me)) unlinkSync(this.path);
  }

  /** Who else has the issue open; a lock of a program on this computer that does not run any more counts for nothing. */
  other(): LockedByOther | null {
    const owner = readOwner(this.path);
    if (owner === null || isSame(owner, this.me)) return null;
    if (owner.host === this.me.host && !isRunning(owner.pid)) return null;
    return { owner, isStale: Date.now() - statSync(this.path).mtimeMs > stale };
  }

  private signOfLife(): void {
    const moment = new Date();
    try {
      utimesSync(this.path, moment, moment);
    } catch {
      // The share or the stick is gone: the lock went with it.
    }
  }
}

/** Name of the lock beside an issue file. */
export const lockFile = (file: string): string => join(dirname(file), `.~${basename(file)}.lock`);

function readOwner(path: string): LockOwner | null {
  try {
    const parsed = v.safeParse(ownerSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function isSame(a: LockOwner, b: LockOwner): boolean {
  return a.host === b.host && a.pid === b.pid && a.user === b.user;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
