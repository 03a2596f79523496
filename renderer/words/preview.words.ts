import { bilingual } from './use-words.ts';

/** Words of the live pages. `label`: a page number as printed, which is a word for the cover. */
export const previewWords = bilingual(
  {
    pages: 'Trang thật',
    page: (label: string) => (/^[\dIVXivx]+$/u.test(label) ? `Trang ${label}` : label),
    count: (count: number) => ` / ${count}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    view: 'Cách xem trang',
    single: '1 trang',
    spread: '2 trang',
    zoomOut: 'Thu nhỏ',
    zoomIn: 'Phóng to',
    zoom: (percent: number) => `${percent}%`,
    fit: 'Vừa khung',
    thumbnails: 'Ảnh nhỏ các trang',
    busy: 'Đang dàn trang…',
  },
  {
    pages: 'Pages',
    page: (label: string) => (/^[\dIVXivx]+$/u.test(label) ? `Page ${label}` : label),
    count: (count: number) => ` / ${count}`,
    previous: 'Previous page',
    next: 'Next page',
    view: 'View',
    single: '1 page',
    spread: '2 pages',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoom: (percent: number) => `${percent}%`,
    fit: 'Fit to window',
    thumbnails: 'Page thumbnails',
    busy: 'Laying out…',
  },
);
