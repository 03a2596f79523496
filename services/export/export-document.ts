import type { Issue } from '../../core/issue/issue.ts';
import type { SpokenAbbreviation } from '../../core/text/spoken-parts.ts';
import { writeWhole } from '../files/write-atomically.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Failure } from '../messages/failure.ts';
import { loadTemplate } from '../templates/load-template.ts';
import { outlineOf } from './documents/outline.ts';
import { writeDocx } from './documents/write-docx.ts';
import { writeHtml } from './documents/write-html.ts';
import { writeText } from './documents/write-text.ts';
import type { LaidOut } from './lay-out.ts';

export type DocumentKind = 'html' | 'docx' | 'text';

export interface DocumentExport {
  readonly target: string;
  readonly created: Date;
  /** Marked with what they stand for, where the format can. */
  readonly abbreviations: readonly SpokenAbbreviation[];
  /** Told of each item. */
  readonly onItem: (item: number, of: number) => void;
}

/** Writes the issue as a document to read, to work on or to mail; whole or not at all. */
export const exportDocument = async (
  kind: DocumentKind,
  issue: Issue,
  media: MediaStore,
  { layout }: LaidOut,
  { target, created, abbreviations, onItem }: DocumentExport,
): Promise<{ readonly ok: true; readonly pages: number; readonly size: number } | Failure> => {
  const loaded = await loadTemplate(issue.template);
  if (!loaded.ok) return loaded;
  const outline = outlineOf(issue, loaded.template, layout);
  const content =
    kind === 'html'
      ? await writeHtml(outline, media, abbreviations, onItem)
      : kind === 'docx'
        ? await writeDocx(outline, media, created, onItem)
        : writeText(outline);
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const written = await writeWhole(target, bytes, { durability: 'repeatable' });
  return written.ok ? { ok: true, pages: layout.pages.length, size: bytes.length } : written;
};
