import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideOutsidePrograms } from './outside-programs.ts';

/** `npm test`: provides outside programs, builds, runs the suite, names what could not be run, and closes with the plain count. */
const missing = provideOutsidePrograms();
run('tsx', ['tools/build.ts']);
const report = join(mkdtempSync(join(tmpdir(), 'diem-tin-test-')), 'report.json');
const status = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
for (const { program, debianPackage, usedFor } of missing) {
  console.log(`NOT RUN: checks of ${usedFor} (no ${program}; Debian package ${debianPackage})`);
}
const { passed, failed, skipped } = countsOf(report);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(status);

function run(program: string, options: readonly string[]): number {
  const { status: exit } = spawnSync(join('node_modules', '.bin', program), options, { stdio: ['ignore', 'inherit', 'inherit'] });
  return exit ?? 1;
}

function countsOf(file: string): { passed: number; failed: number; skipped: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
