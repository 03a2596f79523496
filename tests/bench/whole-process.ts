import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProcessFigures {
  readonly wall: number;
  /** MB */
  readonly peak: number;
}

const folder = mkdtempSync(join(tmpdir(), 'diem-tin-bench-'));
const hook = join(folder, 'report-peak.cjs');
writeFileSync(
  hook,
  "process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024)));",
);

/** Runs a Node program once as a whole process: wall time in ms from start to end, and the largest memory it held. */
export function measureProcess(program: string, options: readonly string[]): ProcessFigures {
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const done = spawnSync(process.execPath, ['--require', hook, program, ...options], {
    env: { ...process.env, PEAK_FILE: peakFile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = performance.now() - start;
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr.toString()}`);
  return { wall, peak: Number(readFileSync(peakFile, 'utf8')) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
