import { execFileSync, spawnSync } from 'node:child_process';

/** A program that is not part of the project and may be missing on this machine. */
export interface OutsideProgram {
  readonly installed: boolean;
  /** What it prints; throws when it fails. */
  run(...operands: readonly string[]): string;
}

export function outsideProgram(name: string): OutsideProgram {
  return {
    installed: spawnSync(name, ['--version']).error === undefined,
    run: (...operands) => execFileSync(name, operands, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  };
}
