import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BenchSize, eightfold, makeBenchIssue, usualSize } from './bench-issue.ts';
import { measureInProcess } from './in-process.ts';
import { measureProcess, median, type ProcessFigures } from './whole-process.ts';

/** `npm run bench`: the app beside a plain pdfkit writer of the same content, in turn, whole processes; then what happens inside one process. */
const folder = mkdtempSync(join(tmpdir(), 'diem-tin-bench-'));
const plainWriter = 'build/bench/plain-writer.js';
await build({
  entryPoints: ['tests/bench/plain-writer.ts'],
  outfile: plainWriter,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
});

await compare('56 items, 11,400 words, 70 photos', usualSize, 7);
await compare('8 times as much: 448 items, 560 photos', eightfold, 3);
await measureInProcess(join(folder, '70', 'issue.diemtin'));

async function compare(name: string, size: BenchSize, rounds: number): Promise<void> {
  const { issueFile, contentFile } = await makeBenchIssue(join(folder, String(size.photos)), size);
  const ours: ProcessFigures[] = [];
  const plain: ProcessFigures[] = [];
  for (let round = 0; round <= rounds; round++) {
    const own = measureProcess('build/cli/diem-tin.js', ['export', issueFile, '-o', join(folder, 'ours.pdf')]);
    const other = measureProcess(plainWriter, [contentFile, 'assets/fonts', join(folder, 'plain.pdf')]);
    if (round === 0) continue;
    ours.push(own);
    plain.push(other);
  }
  const ratios = ours.map((figures, index) => figures.wall / (plain[index]?.wall ?? 1));
  console.log(`\n${name} (median of ${rounds}, whole process)`);
  console.log(`  Điểm Tin          ${say(ours)}`);
  console.log(`  plain pdfkit      ${say(plain)}`);
  console.log(`  ratio of wall     ${median(ratios).toFixed(2)}`);
}

function say(figures: readonly ProcessFigures[]): string {
  const wall = median(figures.map((entry) => entry.wall));
  return `${wall.toFixed(0).padStart(6)} ms   peak ${median(figures.map((entry) => entry.peak)).toFixed(0)} MB`;
}
