import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { newItem } from '../../core/issue/item.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { projectFile } from '../../services/project-root.ts';
import { countingIds, sampleIssue } from '../issue/sample-issue.ts';
import { itemsOf, openServices } from './open-services.ts';

export interface Kill {
  /** Steps that were acknowledged before the kill and were not there afterwards. */
  readonly lost: number;
  /** Steps that were acknowledged in this run. */
  readonly steps: number;
  /** What could not be opened; '' = all is well. */
  readonly trouble: string;
}

/** Starts a program that works on an issue, kills it at a random moment, opens what it left: again and again on the same issue. Most lived ms: `longest`. */
export const killOften = async (
  count: number,
  longest: number,
  onKill: (kill: Kill) => void = () => {},
): Promise<readonly Kill[]> => {
  const root = mkdtempSync(join(tmpdir(), 'diem-tin-kills-'));
  const kills: Kill[] = [];
  try {
    const program = await bundle();
    const file = await newIssueFile(root);
    for (let run = 0; run < count; run++) {
      const kill = await killOnce(root, program, file, run, Math.random() * longest);
      kills.push(kill);
      onKill(kill);
    }
    return kills;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** One file, so that it starts fast. It stands where it finds the program's packages. */
async function bundle(): Promise<string> {
  const outfile = projectFile('node_modules', '.cache', `diem-tin-${process.pid}`, 'typing-program.mjs');
  const entry = fileURLToPath(new URL('typing-program.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  return outfile;
}

async function newIssueFile(root: string): Promise<string> {
  const sample = sampleIssue();
  const ids = countingIds('k');
  const sections = sample.sections.flatMap((section) =>
    section.form === 'items' ? [{ ...section, items: [newItem(ids), newItem(ids), newItem(ids)] }] : [],
  );
  const file = join(root, 'so-24.diemtin');
  const saved = await saveIssueFile(file, { ...sample, sections, coverPictures: [] }, noMedia);
  if (!saved.ok) throw new Error(saved.code);
  return file;
}

async function killOnce(root: string, program: string, file: string, seed: number, life: number): Promise<Kill> {
  const userFolder = join(root, 'user');
  const child = spawn(process.execPath, [program, userFolder, join(root, 'Documents'), file, String(seed + 1)], {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const gone = once(child, 'close');
  while (!said.includes('ready') && child.exitCode === null) await wait(2);
  await wait(life);
  if (child.exitCode !== null) return { lost: 0, steps: 0, trouble: complaint };
  child.kill('SIGKILL');
  await gone;
  const steps = said.split('\n').slice(1, -1).map(Number);
  return { ...(await examine(userFolder, root, file, steps.at(-1) ?? 0)), steps: steps.length };
}

/** What the next start finds. */
async function examine(userFolder: string, root: string, file: string, last: number): Promise<Pick<Kill, 'lost' | 'trouble'>> {
  const desktop = openServices(userFolder, join(root, 'Documents'));
  try {
    const [left, ...more] = await desktop.methods.listLeftWork({});
    const answer = left ? await desktop.methods.recoverWork({ id: left.id }) : await desktop.methods.openIssue({ file });
    if (!answer.ok) return { lost: last, trouble: answer.sentence };
    if (more.length > 0)
      return { lost: 0, trouble: `${more.length} more pieces of left work: ${JSON.stringify([left, ...more])}` };
    if (answer.file !== file) return { lost: 0, trouble: `recovered into ${answer.file}` };
    if (answer.missing.length > 0) return { lost: 0, trouble: `${answer.missing.length} pictures are missing` };
    const found = Math.max(0, ...itemsOf(answer.issue).map(({ note }) => Number(note)));
    return { lost: Math.max(0, last - found), trouble: '' };
  } finally {
    await desktop.close();
  }
}
