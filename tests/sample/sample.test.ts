import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../core/issue/block.ts';
import type { MediaName } from '../../core/issue/ids.ts';
import type { InlineText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { parseIssue } from '../../core/issue/parse-issue.ts';
import { picturesInIssue } from '../../core/issue/pictures-in-issue.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import type { MediaStore } from '../../services/media/media-store.ts';
import { assembleSample } from '../../tools/sample/assemble.ts';
import { catalogue } from '../../tools/sample/pictures/catalogue.ts';
import { issueFile, issueText, sceneList } from '../../tools/sample/sample-files.ts';

let issue: Issue;
let media: MediaStore;

beforeAll(async () => {
  const opened = await openIssueFile(issueFile);
  if (!opened.ok) throw new Error(JSON.stringify(opened));
  expect(opened.missing).toEqual([]);
  ({ issue, media } = opened);
});

describe('the files of the sample', () => {
  it('agree: issue file, readable JSON and the texts in tools/sample', () => {
    const scenes = JSON.parse(readFileSync(sceneList, 'utf8')) as Record<string, MediaName>;
    const readable = parseIssue(JSON.parse(readFileSync(issueText, 'utf8')));
    expect(readable).toEqual({ status: 'ok', issue });
    expect(assembleSample((scene) => scenes[scene] ?? ('' as MediaName))).toEqual(issue);
    expect(Object.keys(scenes)).toEqual(catalogue.map(({ name }) => name));
  });

  it('hold every picture under the name of its bytes, large enough to print', async () => {
    const names = picturesInIssue(issue).map((picture) => picture.media);
    expect(names.length).toBe(catalogue.length);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      const bytes = await media.read(name);
      expect(`${createHash('sha256').update(bytes).digest('hex')}.jpg`).toBe(name);
      const size = media.size(name) ?? { width: 0, height: 0 };
      expect(Math.max(size.width, size.height)).toBeGreaterThanOrEqual(1500);
    }
  });

  it('stay small enough to carry in the repository', () => {
    expect(readFileSync(issueFile).length).toBeLessThan(9_000_000);
  });
});

describe('the text of the sample', () => {
  it('is NFC, without blanks to trim and without straight quotation marks', () => {
    for (const text of strings(issue)) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}|"|'/u);
    }
    for (const block of blocks()) if ('text' in block) expect(plain(block.text)).toBe(plain(block.text).trim());
  });

  it('spells the tone marks the modern way', () => {
    for (const text of strings(issue)) expect(text).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
  });

  it('has the capitals that stack marks highest, once headlines are set in capitals', () => {
    const capitals = items()
      .map((item) => item.headline.toLocaleUpperCase('vi'))
      .join('');
    for (const letter of 'ẸỊỌẾỰỖẶẴĐ') expect(capitals).toContain(letter);
  });

  it('has numbers with units, document numbers, money and percentages', () => {
    const all = strings(issue).join('\n');
    for (const wanted of ['57-NQ/TW', 'TP. Hải Phòng', '2.900 tấn', '38.000 đồng', '0,8%', '65 °C', '1.850 ha', 'MWp', '‰'])
      expect(all).toContain(wanted);
  });
});

describe('the sections of the sample', () => {
  it('are trend, national, spotlight, local', () => {
    expect(issue.sections.map((section) => section.kind)).toEqual(['trend', 'national', 'spotlight', 'local']);
    expect(itemsOf('national')).toHaveLength(14);
    expect(itemsOf('spotlight')).toHaveLength(1);
    expect(itemsOf('local')).toHaveLength(13);
  });

  it('open with a trend page: intro, two headings with four bullets each, closing paragraph', () => {
    const trend = issue.sections.find((section) => section.form === 'text');
    expect(trend?.blocks.map((block) => block.type)).toEqual([
      'lead',
      ...['heading', 'bullet', 'bullet', 'bullet', 'bullet'],
      ...['heading', 'bullet', 'bullet', 'bullet', 'bullet'],
      'paragraph',
    ]);
    for (const block of trend?.blocks ?? []) {
      if (block.type === 'bullet') expect(block.text[0]).toMatchObject({ bold: true, text: expect.stringMatching(/:$/u) });
    }
  });

  it('have items of 70 to 260 words, of many lengths', () => {
    const lengths = [...itemsOf('national'), ...itemsOf('local')].map(words);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(70);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(260);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeGreaterThan(150);
  });

  it('have a spotlight of 500 to 700 words with lead, quotation and QR code', () => {
    const [spotlight] = itemsOf('spotlight');
    if (!spotlight) throw new Error('no spotlight');
    expect(words(spotlight)).toBeGreaterThanOrEqual(500);
    expect(words(spotlight)).toBeLessThanOrEqual(700);
    expect(spotlight.body[0]?.type).toBe('lead');
    expect(spotlight.body.some((block) => block.type === 'quote' && block.attribution !== '')).toBe(true);
    expect(spotlight.qr).not.toBeNull();
  });
});

describe('the sample shows every case', () => {
  it('every block type, every heading level, every inline mark', () => {
    const types = ['lead', 'paragraph', 'heading', 'bullet', 'numbered', 'quote', 'callout', 'picture', 'table'];
    expect(new Set(blocks().map((block) => block.type))).toEqual(new Set(types));
    expect(new Set(blocks().flatMap((block) => (block.type === 'heading' ? [block.level] : [])))).toEqual(new Set([1, 2, 3]));
    expect(blocks().some((block) => block.type === 'callout' && block.title !== '')).toBe(true);
    const runs = blocks().flatMap((block) => ('text' in block ? block.text : []));
    expect(runs.some((run) => run.bold)).toBe(true);
    expect(runs.some((run) => run.italic)).toBe(true);
    expect(runs.some((run) => run.link)).toBe(true);
  });

  it('days: one, several, none; all within the week', () => {
    expect(items().some((item) => item.lastDate !== null)).toBe(true);
    expect(items().some((item) => item.date === null)).toBe(true);
    for (const { date, lastDate } of items()) {
      if (date === null) continue;
      expect(date >= issue.period.from && (lastDate ?? date) <= issue.period.to && (lastDate ?? date) >= date).toBe(true);
    }
  });

  it('sources: none, one, two, one without an address', () => {
    expect(new Set(items().map((item) => item.sources.length))).toEqual(new Set([0, 1, 2]));
    expect(items().some((item) => item.sources.some((source) => source.url === ''))).toBe(true);
  });

  it('headlines: one very long, half with a short title, one item without a lead', () => {
    expect(Math.max(...items().map((item) => item.headline.length))).toBeGreaterThan(180);
    const short = items().filter((item) => item.shortTitle !== '');
    expect(short.length).toBeGreaterThanOrEqual(items().length / 2);
    for (const { shortTitle, headline } of short) expect(shortTitle.length).toBeLessThan(headline.length);
    expect(items().some((item) => item.body.every((block) => block.type !== 'lead'))).toBe(true);
  });

  it('pictures: none to five; landscape, portrait and square; words for each, a crop and focal points', () => {
    expect(new Set(items().map((item) => item.pictures.length))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    const single = items().filter((item) => item.pictures.length === 1);
    const shapes = single.flatMap((item) => item.pictures.map((picture) => shape(picture.media)));
    expect(new Set(shapes)).toEqual(new Set(['landscape', 'portrait', 'square']));
    const all = picturesInIssue(issue);
    for (const { alt } of all) expect(alt.length).toBeGreaterThan(40);
    for (const part of ['caption', 'credit'] as const) {
      expect(all.some((picture) => picture[part] !== '')).toBe(true);
      expect(all.some((picture) => picture[part] === '')).toBe(true);
    }
    expect(all.some((picture) => picture.crop !== null)).toBe(true);
    expect(all.filter((picture) => picture.focalPoint.x !== 0.5 || picture.focalPoint.y !== 0.5).length).toBeGreaterThan(5);
  });

  it('QR codes in more than one section', () => {
    expect(items().filter((item) => item.qr !== null).length).toBeGreaterThanOrEqual(2);
  });
});

function items(): readonly Item[] {
  return issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
}

function itemsOf(kind: string): readonly Item[] {
  return issue.sections.flatMap((section) => (section.form === 'items' && section.kind === kind ? section.items : []));
}

function blocks(): readonly Block[] {
  return issue.sections.flatMap((section) =>
    section.form === 'text' ? section.blocks : section.items.flatMap((item) => item.body),
  );
}

function plain(text: InlineText): string {
  return text.map((run) => run.text).join('');
}

function words(item: Item): number {
  const texts = item.body.flatMap((block) => {
    if (block.type === 'table') return block.rows.flat().map(plain);
    return 'text' in block ? [plain(block.text)] : [];
  });
  return texts.join(' ').split(/\s+/u).length;
}

function shape(name: MediaName): string {
  const { width, height } = media.size(name) ?? { width: 0, height: 0 };
  if (width === height) return 'square';
  return width > height ? 'landscape' : 'portrait';
}

/** Every string in the record, wherever it stands. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
