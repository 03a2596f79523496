import { createLibrary } from '../../services/library/create-library.ts';
import type { LibraryHit, LibraryListing, LibraryQuery, SearchResult } from '../../services/library/library-types.ts';
import { type Failure, failure, sentenceFor } from '../../services/messages/failure.ts';
import { userFolders } from '../../services/user-folders.ts';
import type { Command, Input, Option, Terminal } from '../command.ts';
import { asJson, day } from '../options.ts';
import { progressOn } from '../progress.ts';

const isoDay = (vi: string, en: string): Option => ({ type: 'string', value: 'YYYY-MM-DD', help: { vi, en } });

export const searchCommand: Command = {
  takes: ['DIR', 'QUERY'],
  options: {
    source: { type: 'string', value: 'S', help: { vi: 'chỉ tin của nguồn này', en: 'only items of this source' } },
    from: isoDay('chỉ tin từ ngày này', 'only items from this day on'),
    to: isoDay('chỉ tin đến hết ngày này', 'only items up to this day'),
    section: {
      type: 'string',
      value: 'KIND',
      help: { vi: 'chỉ trong loại chuyên mục này, như national', en: 'only in sections of this kind, such as national' },
    },
    headlines: { type: 'boolean', help: { vi: 'chỉ tìm trong tiêu đề', en: 'only in headlines' } },
    json: asJson,
  },
  details: {
    vi: 'Tìm trong mọi tệp .diemtin của thư mục DIR. Mỗi tin phải có đủ các từ; gõ không dấu cũng được, gõ có dấu thì chỗ đúng dấu đứng trước; cụm từ liền nhau đặt trong ngoặc kép. QUERY để trống ("") thì liệt kê theo các tùy chọn. Không tìm thấy gì vẫn kết thúc với mã 0.',
    en: 'Looks in every .diemtin file of DIR. An item must hold all words; accents may be left out, and where they are typed exact hits come first; a phrase stands in quotes. With an empty QUERY ("") everything that the options leave is listed. Finding nothing still ends with 0.',
  },
  async run(input) {
    const { files, flag, terminal } = input;
    const [folder = '', words = ''] = files;
    const query = queryFrom(words, input);
    if (!query.ok) return query;
    const library = createLibrary({ folder, dataFolder: userFolders().userFolder });
    try {
      const scanned = await library.rescan(progressOn(terminal, (done, of) => `${done}/${of}`));
      if (!scanned.ok) return scanned;
      const result = await library.search(query.query);
      const { damaged } = await library.list();
      for (const { reason } of damaged) terminal.say(sentenceFor(reason, terminal.language));
      terminal.print(flag('json') ? JSON.stringify(asReport(result, damaged, terminal), null, 1) : inLines(result, terminal));
      return 0;
    } finally {
      await library.close();
    }
  },
};

/** On the command line every word is whole: the last one is not being typed any more. */
function queryFrom(words: string, input: Input): { readonly ok: true; readonly query: LibraryQuery } | Failure {
  const from = input.text('from') === null ? null : day(input, 'from');
  if (from?.ok === false) return from;
  const to = input.text('to') === null ? null : day(input, 'to');
  if (to?.ok === false) return to;
  if (from && to && to.value < from.value)
    return failure('bad-value', { option: '--to', value: to.value, expected: `YYYY-MM-DD ≥ ${from.value}` });
  const [source, section] = [input.text('source'), input.text('section')];
  return {
    ok: true,
    query: {
      text: `${words} `,
      headlines: input.flag('headlines'),
      limit: Number.MAX_SAFE_INTEGER,
      ...(source === null ? {} : { source }),
      ...(section === null ? {} : { section }),
      ...(from === null ? {} : { from: from.value }),
      ...(to === null ? {} : { to: to.value }),
    },
  };
}

function asReport({ items, issues, hits }: SearchResult, damaged: LibraryListing['damaged'], { language }: Terminal) {
  return { items, issues, hits, damaged: damaged.map(({ file, reason }) => ({ file, message: sentenceFor(reason, language) })) };
}

function inLines({ items, issues, hits }: SearchResult, terminal: Terminal): string {
  const counts = terminal.language === 'vi' ? `${items} tin trong ${issues} số` : `${items} items in ${issues} issues`;
  return [counts, ...hits.flatMap((hit) => linesOf(hit, terminal))].join('\n');
}

function linesOf(
  { number, year, date, from, section, headline, context, page }: LibraryHit,
  { language }: Terminal,
): readonly string[] {
  const words = language === 'vi' ? { issue: 'Số', page: 'trang' } : { issue: 'Issue', page: 'page' };
  const place = [`${words.issue} ${number}/${year}`, ...(page === null ? [] : [`${words.page} ${page}`]), section.title];
  const first = `${date ?? from}  ${headline.text}  (${place.join(', ')})`;
  if (context === null) return [first];
  const { text, shown } = context;
  const [start, end] = [shown.start > 0 ? '…' : '', shown.end < text.length ? '…' : ''];
  return [first, `    ${start}${text.slice(shown.start, shown.end).replace(/\s+/gu, ' ')}${end}`];
}
