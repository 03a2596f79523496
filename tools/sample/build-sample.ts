import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MediaName } from '../../core/issue/ids.ts';
import { envelopeOf, parseIssue } from '../../core/issue/parse-issue.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia, withAddedMedia } from '../../services/media/memory-media.ts';
import { assembleSample } from './assemble.ts';
import { catalogue } from './pictures/catalogue.ts';
import { renderJpeg } from './pictures/render.ts';
import { issueFile, issueText, sceneList } from './sample-files.ts';

/**
 * Writes the sample issue: the texts as readable JSON, and the issue file that the program opens, pictures inside.
 *
 *     npx tsx tools/sample/build-sample.ts              texts anew; pictures as they are in the issue file, new scenes painted
 *     npx tsx tools/sample/build-sample.ts hai-dang     the same, and the named pictures painted anew
 *     npx tsx tools/sample/build-sample.ts --all        every picture painted anew (some minutes)
 */
const wanted = process.argv.slice(2);
const known = await readSceneList();
const before = await openIssueFile(issueFile);
const held = before.ok ? before.media : noMedia;

const mediaOfScene: Record<string, MediaName> = {};
const painted = new Map<MediaName, Uint8Array>();
for (const { name, seed, paint } of catalogue) {
  const old = known[name];
  if (old !== undefined && held.has(old) && !wanted.includes(name) && !wanted.includes('--all')) {
    mediaOfScene[name] = old;
    continue;
  }
  const jpeg = await renderJpeg(paint(seed), seed);
  const media = `${createHash('sha256').update(jpeg).digest('hex')}.jpg` as MediaName;
  mediaOfScene[name] = media;
  painted.set(media, jpeg);
  console.log(`${name}: ${Math.round(jpeg.length / 1024)} KiB`);
}

const parsed = parseIssue(
  envelopeOf(
    assembleSample((scene) => {
      const media = mediaOfScene[scene];
      if (media === undefined) throw new Error(`The texts name a picture that the catalogue does not have: ${scene}`);
      return media;
    }),
  ),
);
if (parsed.status !== 'ok') throw new Error(`The sample is not an issue: ${JSON.stringify(parsed, null, 2)}`);

const saved = await saveIssueFile(issueFile, parsed.issue, withAddedMedia(held, painted));
if (!saved.ok || saved.missing.length > 0) throw new Error(`The sample could not be saved: ${JSON.stringify(saved)}`);
await writeJson(sceneList, mediaOfScene);
await writeJson(issueText, envelopeOf(parsed.issue));
console.log(`${issueFile}: ${catalogue.length} pictures, ${painted.size} painted anew`);

async function readSceneList(): Promise<Readonly<Record<string, MediaName>>> {
  const text = await readFile(sceneList, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, MediaName>;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
