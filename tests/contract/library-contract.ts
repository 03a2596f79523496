import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { IsoDate } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { nextIssue } from '../../core/issue/next-issue.ts';
import { usualPress } from '../../electron/contract/settings.ts';
import { randomIds } from '../../services/random-ids.ts';
import { must, type TestedDesktop } from './tested-desktop.ts';

const itemsOf = ({ sections }: Issue): readonly Item[] =>
  sections.flatMap((section) => (section.form === 'items' ? section.items : []));

/** What past issues give, whichever shell it is reached through. */
export const describeLibraryContract = (name: string, open: () => Promise<TestedDesktop>): void => {
  describe(`library contract: ${name}`, () => {
    let desktop: TestedDesktop;
    beforeEach(async () => {
      desktop = await open();
    });
    afterEach(() => desktop.close());

    const withNext = async () => {
      const { api } = desktop;
      const sample = must(await api.openSample({}));
      const [first] = itemsOf(sample.issue);
      if (!first) throw new Error('the sample has items');
      const next = must(await api.createIssue({ document: sample.document, issue: nextIssue(sample.issue, randomIds) }));
      return { api, sample, first, next };
    };
    const search = (text: string) => desktop.api.searchLibrary({ text, headlines: false, year: null, section: null });

    it('finds items of all issues without accents, and marks what was looked for', async () => {
      const { first } = await withNext();
      const unaccented = first.headline.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
      await expect.poll(async () => (await search(unaccented)).hits[0]?.item, { timeout: 5000 }).toBe(first.id);
      const { items, issues, hits } = await search(unaccented);
      expect([items, issues]).toEqual([1, 1]);
      expect(hits[0]).toMatchObject({ number: 24, year: 2026, headline: first.headline, date: first.date });
      const marked = hits[0]?.headlineMarks.map(({ start, end }) => first.headline.slice(start, end)).join(' ') ?? '';
      expect(marked.length).toBeGreaterThan(first.headline.length / 2);
      expect((await search('zzzzz')).hits).toEqual([]);
    });

    it('knows what was published, leaves the open issue out, and copies an item with its pictures', async () => {
      const { api, sample, next } = await withNext();
      const item = itemsOf(sample.issue).find(({ pictures }) => pictures.length > 0);
      if (!item) throw new Error('the sample has pictures');
      const { id, number, year } = next.issue;
      const ask = (issue: Pick<Issue, 'id' | 'number' | 'year'>) =>
        api.findPublished({ issue, headline: item.headline, body: [...item.body] });
      await expect
        .poll(async () => (await ask({ id, number, year }))[0], { timeout: 5000 })
        .toMatchObject({ item: item.id, verdict: 'same', number: 24 });
      const own = { id: sample.issue.id, number: sample.issue.number, year: sample.issue.year };
      expect(await ask(own)).toEqual([]);
      const file = (await search(item.headline)).hits[0]?.file ?? '';
      const { document } = next;
      const reused = must(await api.reuseItem({ document, issue: next.issue, file, item: item.id, section: null }));
      const applied = applyCommand(next.issue, reused.command);
      if (!applied.ok) throw new Error(applied.code);
      const [copy] = itemsOf(applied.issue);
      expect(copy).toMatchObject({ headline: item.headline, date: null, status: 'draft' });
      expect(copy?.note).toContain('24');
      expect(Object.keys(reused.pictureSizes)).toHaveLength(new Set(item.pictures.map(({ media }) => media)).size);
      must(await api.saveIssue({ document, issue: applied.issue }));
      expect(must(await api.openIssue({ file: next.file })).missing).toEqual([]);
    });

    it('reads the issue of the week before', async () => {
      const { api, sample, next } = await withNext();
      await expect
        .poll(async () => must(await api.readPrevious({ document: next.document, issue: next.issue })).issue?.id, {
          timeout: 5000,
        })
        .toBe(sample.issue.id);
      expect(must(await api.readPrevious({ document: sample.document, issue: sample.issue })).issue).toBeNull();
    });

    it('keeps the lists of the office, and takes them from a table and to one', async () => {
      const { api, choose, chooseToSave, documentsFolder } = desktop;
      const usual = await api.readRegistry({});
      expect(usual.sources.length).toBeGreaterThan(10);
      const officials = [{ name: 'Trần Minh Khoa', office: 'Giám đốc', from: '2025-07-01' as IsoDate, to: null }];
      const documents = [{ number: '57-NQ/TW', title: 'Đột phá', date: null }];
      const registry = { sources: [], abbreviations: [], officials, agencies: [], documents };
      must(await api.saveRegistry({ registry }));
      expect(await api.readRegistry({})).toEqual(registry);
      must(await api.newIssue({ number: 1, year: 2026, from: '2026-06-22' as IsoDate, to: '2026-06-28' as IsoDate }));
      const table = join(documentsFolder, 'Điểm Tin', 'danh-sach.csv');
      chooseToSave(table);
      expect(must(await api.exportRegistry({ registry: usual })).path).toBe(table);
      choose([table]);
      expect(must(await api.importRegistry({})).registry).toEqual(usual);
      writeFileSync(table, 'tên,tuổi\nLan,30\n');
      choose([table]);
      expect(await api.importRegistry({})).toMatchObject({ ok: false, code: 'not-a-registry' });
    });

    it('shows on a card whether an issue was exported', async () => {
      const { api } = desktop;
      const { document, issue } = must(await api.openSample({}));
      expect(await api.listIssues({})).toMatchObject([{ status: { kind: 'draft' } }]);
      const { folder } = must(await api.planExport({ document, issue, folder: null }));
      must(await api.exportIssue({ document, issue, edition: 'screen', folder, press: usualPress }));
      expect(await api.listIssues({})).toMatchObject([{ status: { kind: 'exported' } }]);
      await expect.poll(async () => (await search('kho học liệu')).hits[0]?.page, { timeout: 5000 }).toBeGreaterThan(3);
    });
  });
};
