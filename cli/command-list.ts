import type { Command, Text } from './command.ts';

interface Listed {
  readonly summary: Text;
  /** Loaded when it is called, so that `dump` never waits for the PDF writer. */
  readonly load: () => Promise<Command>;
}

/** Every command with what the general help says of it. */
export const commandList: Readonly<Record<string, Listed>> = {
  new: {
    summary: { vi: 'tạo số báo trống theo mẫu trình bày', en: 'an empty issue from the template' },
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
  import: {
    summary: {
      vi: 'chuyển văn bản .txt, .md của số báo cũ thành tệp số báo',
      en: 'makes an issue of the text of a past one (.txt, .md)',
    },
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  dump: {
    summary: { vi: 'in nội dung số báo dưới dạng JSON', en: 'prints the issue as JSON' },
    load: async () => (await import('./commands/dump.ts')).dumpCommand,
  },
  layout: {
    summary: {
      vi: 'dàn trang và in bảng số trang, mục lục, cảnh báo',
      en: 'lays out and prints page map, contents and warnings',
    },
    load: async () => (await import('./commands/layout.ts')).layoutCommand,
  },
  check: {
    summary: { vi: 'kiểm tra số báo: lỗi, cảnh báo, cách sửa', en: 'checks the issue: errors, warnings, what to do' },
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  export: {
    summary: { vi: 'xuất số báo ra PDF', en: 'writes the issue as PDF' },
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  apply: {
    summary: { vi: 'thực hiện các lệnh sửa trong tệp JSON', en: 'applies edit commands from a JSON file' },
    load: async () => (await import('./commands/apply.ts')).applyCommand,
  },
  next: {
    summary: { vi: 'tạo số tiếp theo từ một số báo', en: 'makes the next issue from one' },
    load: async () => (await import('./commands/next.ts')).nextCommand,
  },
  pages: {
    summary: { vi: 'xuất mỗi trang thành một ảnh PNG', en: 'writes one PNG a page' },
    load: async () => (await import('./commands/pages.ts')).pagesCommand,
  },
  search: {
    summary: { vi: 'tìm tin trong một thư mục các số báo', en: 'finds items in a folder of issues' },
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
};
