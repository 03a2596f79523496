import { writeSync } from 'node:fs';
import sharp from 'sharp';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { ItemId, MediaName } from '../../core/issue/ids.ts';
import { shrink } from '../../core/issue/journal/journal-edit.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { randomIds } from '../../services/random-ids.ts';
import { itemsOf, openServices } from './open-services.ts';

/**
 * Works on an issue without end, as fast as it can, and says after each step that was acknowledged: its number, on a line. Started by the kill test with
 * folders, an issue file and a seed; each step writes its number into the note of the first item.
 */
const [, , userFolder = '', documentsFolder = '', file = '', seed = '1'] = process.argv;
const desktop = openServices(userFolder, documentsFolder);
const opened = await desktop.methods.openIssue({ file });
if (!opened.ok) throw new Error(opened.sentence);
const { document } = opened;
let { issue } = opened;
const first = 'k1' as ItemId;
let number = Math.max(0, ...itemsOf(issue).map(({ note }) => Number(note)));
let seq = 0;

const random = generator(Number(seed));
writeSync(1, 'ready\n');
for (;;) {
  number += 1;
  const command = await nextCommand(random());
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(applied.code);
  const answer = await desktop.methods.recordEdits({ document, seq: seq++, edits: [shrink(issue, command)] });
  if (!answer.ok) throw new Error(answer.sentence);
  issue = applied.issue;
  writeSync(1, `${number}\n`);
  if (random() < 0.1) {
    const saved = await desktop.methods.saveIssue({ document, issue, seq });
    if (!saved.ok) throw new Error(saved.sentence);
  }
}

async function nextCommand(share: number): Promise<Command> {
  const note: Command = { type: 'setItemField', item: first, field: 'note', value: String(number) };
  const items = itemsOf(issue);
  if (share < 0.1) return { type: 'batch', commands: [note, { type: 'addPicture', item: first, picture: await newOne() }] };
  if (share < 0.2) {
    const section = issue.sections.find((one) => one.form === 'items' && one.items.length > 1);
    const moved = section?.form === 'items' ? section.items.at(-1) : undefined;
    if (section && moved)
      return { type: 'batch', commands: [note, { type: 'moveItem', item: moved.id, section: section.id, at: 0 }] };
  }
  const item = items[Math.floor(share * items.length)] ?? items[0];
  if (!item) throw new Error('the issue has items');
  const words = `chữ thứ ${number} `.repeat(3);
  const blocks = [{ type: 'paragraph', id: `b${number}`, text: [{ text: words }] }] as unknown as typeof item.body;
  return { type: 'batch', commands: [note, { type: 'replaceBody', item: item.id, blocks }] };
}

async function newOne() {
  const background = { r: number % 256, g: (number >> 8) % 256, b: Math.floor(random() * 256) };
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const added = await desktop.methods.addPicture({ document, fileName: `${number}.jpg`, bytes: new Uint8Array(bytes) });
  const media = added.ok ? added.pictures[0]?.media : undefined;
  if (media === undefined) throw new Error('the picture was refused');
  return newPicture(randomIds, media as MediaName);
}

/** mulberry32. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
