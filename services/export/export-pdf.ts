import type { Writable } from 'node:stream';
import type { Issue } from '../../core/issue/issue.ts';
import type { SpokenAbbreviation } from '../../core/text/spoken-parts.ts';
import type { PdfEdition, PdfReport } from '../../pdf/edition.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Failure } from '../messages/failure.ts';
import type { LaidOut } from './lay-out.ts';
import { mediaFailure, unreadablePicture } from './media-failure.ts';
import { proveExport, withDigests } from './prove-export.ts';

export interface PdfExport {
  /** The issue's file, for sentences about its pictures. */
  readonly source: string;
  readonly target: string;
  /** For the proof that every text of it is in the file, in its order; null = the pages are not an issue's. */
  readonly issue: Issue | null;
  readonly edition: PdfEdition;
  /** Moment of making that stands in the file; fixing it makes the bytes repeatable. */
  readonly created: Date;
  /** Read aloud by what they stand for. */
  readonly abbreviations: readonly SpokenAbbreviation[];
  readonly onPage: (page: number, of: number) => void;
}

/** Writes the pages as a PDF file, reads it back and hands it over only when it is what the pages are; whole or not at all. */
export const exportPdf = async (
  { layout, resources: given }: LaidOut,
  { source, target, issue, ...options }: PdfExport,
): Promise<{ readonly ok: true; readonly report: PdfReport } | Failure> => {
  const unreadable = unreadablePicture(layout, source);
  if (unreadable) return unreadable;
  const { resources, digest } = withDigests(given);
  const { edition, created, abbreviations } = options;
  const verify = (written: string) =>
    proveExport(written, target, { layout, issue, edition, created, abbreviations, resources, digest });
  let report: PdfReport | null = null;
  try {
    const paint = async (sink: Writable): Promise<void> => {
      report = await writePdf(layout, resources, sink, options);
    };
    const written = await writeAtomically(target, paint, { durability: 'repeatable', verify });
    if (!written.ok) return written;
  } catch (error) {
    return mediaFailure(error, source);
  }
  if (!report) throw new Error('a PDF without a report');
  return { ok: true, report };
};
