import {
  ClipboardCheck,
  Feather,
  FileText,
  GalleryHorizontalEnd,
  Globe,
  Images,
  type LucideIcon,
  Mail,
  Monitor,
  Printer,
  Stamp,
} from 'lucide-react';
import type { Edition } from '../../electron/contract/answers.ts';

/** What most issues are made into, always in view. */
export const mainEditions: readonly Edition[] = ['screen', 'print', 'pages'];

export const otherEditions: readonly Edition[] = ['light', 'office', 'cards', 'html', 'docx', 'text', 'quality'];

/** In the order in which they are made. */
export const editions: readonly Edition[] = [...mainEditions, ...otherEditions];

export const editionIcons: Readonly<Record<Edition, LucideIcon>> = {
  screen: Monitor,
  light: Feather,
  print: Stamp,
  office: Printer,
  pages: Images,
  cards: GalleryHorizontalEnd,
  html: Globe,
  docx: FileText,
  text: Mail,
  quality: ClipboardCheck,
};

/** PDFs are read back and compared with the pages before they are there. */
export const isProved = (edition: Edition): boolean => ['screen', 'light', 'print', 'office', 'quality'].includes(edition);

/** Made as several files in a folder of their own. */
export const isFolder = (edition: Edition): boolean => edition === 'pages' || edition === 'cards';
