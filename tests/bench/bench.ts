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

const small = '56 items, 11,400 words, 70 photos';
const large = '448 items, 91,200 words, 560 photos';
await compare(`${small}; photos as they are (edition for the press)`, usualSize, 7, 'print');
await compare(`${small}; photos left 200 pixels an inch by both (edition for screens)`, usualSize, 7, 'screen');
await compare(`${large}; photos as they are`, eightfold, 3, 'print');
await compare(`${large}; photos left 200 pixels an inch by both`, eightfold, 3, 'screen');
await measureInProcess(join(folder, '70', 'issue.diemtin'));

async function compare(name: string, size: BenchSize, rounds: number, edition: 'print' | 'screen'): Promise<void> {
  const { issueFile, contentFile } = await makeBenchIssue(join(folder, String(size.photos)), size);
  const lighter = edition === 'screen' ? ['lighter'] : [];
  const ours: ProcessFigures[] = [];
  const plain: ProcessFigures[] = [];
  for (let round = 0; round <= rounds; round++) {
    const own = measureProcess('build/cli/diem-tin.js', [
      'export',
      issueFile,
      '--edition',
      edition,
      '-o',
      join(folder, 'ours.pdf'),
    ]);
    const other = measureProcess(plainWriter, [contentFile, 'assets/fonts', join(folder, 'plain.pdf'), ...lighter]);
    if (round === 0) continue;
    ours.push(own);
    plain.push(other);
  }
  const ratios = ours.map((figures, index) => figures.wall / (plain[index]?.wall ?? 1));
  console.log(`\n${name} (median of ${rounds}, whole process)`);
  console.log(`  Điểm Tin          ${say(ours)}, read back and proved`);
  console.log(`  plain pdfkit      ${say(plain)}`);
  console.log(`  ratio of wall     ${median(ratios).toFixed(2)}`);
}

function say(figures: readonly ProcessFigures[]): string {
  const wall = median(figures.map((entry) => entry.wall));
  return `${wall.toFixed(0).padStart(6)} ms   peak ${median(figures.map((entry) => entry.peak)).toFixed(0)} MB`;
}
