import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ItemId, PictureId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { envelopeOf, parseIssue } from '../../core/issue/parse-issue.ts';
import { applyCommands } from '../../services/commands/apply-commands.ts';
import { countingIds, sampleIssue } from '../issue/sample-issue.ts';
import { plainJpeg } from './sample-media.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n([\s\S]*?)```/gu)].map((match): { type: string } => JSON.parse(match[1] ?? ''));
const at = temporaryFolder();

/** The sample issue with the ids that the page uses. */
const issueOfThePage = (): Issue => {
  const issue = sampleIssue();
  const sections = issue.sections.map((section) => {
    const id = `muc-${section.kind}` as SectionId;
    if (section.form === 'text') return { ...section, id };
    const items = section.items.map((item, index) => ({
      ...item,
      id: `tin-${index + 1}` as ItemId,
      pictures: item.pictures.map((picture, place) => (index + place === 0 ? { ...picture, id: 'anh-1' as PictureId } : picture)),
    }));
    return { ...section, id, items };
  });
  return { ...issue, sections };
};

beforeAll(async () => writeFileSync(at('anh.jpg'), await plainJpeg()));

describe('the examples of docs/commands.md', () => {
  it('are all there', () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples.map((example) => [example.type, example] as const))('%s can be applied as written', async (_, json) => {
    const list = { file: 'commands.md', folder: dirname(at('anh.jpg')), json, language: 'en' } as const;
    const applied = await applyCommands(issueOfThePage(), list, countingIds('n'));
    expect(applied.ok ? 'ok' : applied).toBe('ok');
    expect(applied.ok && parseIssue(envelopeOf(applied.issue)).status).toBe('ok');
  });
});
