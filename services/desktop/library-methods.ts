import type { Issue } from '../../core/issue/issue.ts';
import type { LibraryHit as HitInWindow } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import type { LibraryHit } from '../library/library-types.ts';
import { reuseFromFile } from '../library/reuse-from-file.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { previousIssue } from './previous-issue.ts';
import { refused } from './refused.ts';

type LibraryMethods = Pick<DesktopMethods, 'searchLibrary' | 'findPublished' | 'reuseItem' | 'readPrevious'>;

/** What past issues say: searched, compared with, used again. */
export const libraryMethods = (parts: DesktopParts): LibraryMethods => {
  const { documents, library, setup } = parts;
  const language = () => parts.settings.get().language;
  const closed = () => refused(failure('document-closed', {}), language());
  return {
    searchLibrary: async ({ year, section, ...query }) => {
      const { library: shelf, isRead } = await library.get();
      await isRead;
      const span = year === null ? {} : daysOf(year);
      const found = await shelf.search({ ...query, ...span, ...(section === null ? {} : { section }) });
      return { ...found, hits: found.hits.map(inWindow) };
    },
    findPublished: async ({ issue, headline, body }) => {
      const { library: shelf } = await library.get();
      const found = await shelf.findPublished({ headline, body }, issue);
      return found.map(({ issue: { file, number, year }, item, date, verdict, by, headline: title }) => ({
        ...{ file, number, year, item, date, verdict, by },
        headline: title,
      }));
    },
    reuseItem: async ({ document, issue, file, item, section }) => {
      const known = documents.get(document);
      if (!known) return closed();
      const reused = await reuseFromFile(file, { item, into: issue, ...(section === null ? {} : { section }) }, setup.ids);
      if (!reused.ok) return refused(reused, language());
      for (const [name, bytes] of reused.media) {
        const kept = await known.add(name, bytes);
        if (!kept.ok) return refused(kept, language());
      }
      const sizes = [...reused.media.keys()].map((name) => [name, known.media.size(name)] as const);
      const pictureSizes = Object.fromEntries(sizes.flatMap(([name, size]) => (size === null ? [] : [[name, size]])));
      return { ok: true, command: reused.command, pictureSizes };
    },
    readPrevious: async ({ document, issue }) => {
      return { ok: true, issue: await previousIssue(parts, issue, documents.get(document)?.file ?? null) };
    },
  };
};

function daysOf(year: number) {
  return { from: `${year}-01-01`, to: `${year}-12-31` } as { from: Issue['period']['from']; to: Issue['period']['to'] };
}

function inWindow({ file, number, year, item, section, date, page, headline, context }: LibraryHit): HitInWindow {
  const { start, end } = context?.shown ?? { start: 0, end: 0 };
  const marks = context?.ranges.filter((range) => range.start >= start && range.end <= end) ?? [];
  return {
    ...{ file, number, year, item, date, page },
    section: section.id,
    sectionTitle: section.title,
    headline: headline.text,
    headlineMarks: headline.ranges,
    context: context?.text.slice(start, end) ?? '',
    contextMarks: marks.map((range) => ({ start: range.start - start, end: range.end - start })),
  };
}
