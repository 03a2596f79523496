import type { Writable } from 'node:stream';
import type { PdfEdition, PdfReport } from '../../pdf/edition.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Failure } from '../messages/failure.ts';
import type { LaidOut } from './lay-out.ts';
import { mediaFailure, unreadablePicture } from './media-failure.ts';

export interface PdfExport {
  /** The file, for sentences about its pictures. */
  readonly source: string;
  readonly target: string;
  readonly edition: PdfEdition;
  /** Moment of making that stands in the file; fixing it makes the bytes repeatable. */
  readonly created: Date;
  readonly onPage: (page: number, of: number) => void;
}

/** Writes the pages as a PDF file, whole or not at all. */
export const exportPdf = async (
  { layout, resources }: LaidOut,
  { source, target, ...options }: PdfExport,
): Promise<{ readonly ok: true; readonly report: PdfReport } | Failure> => {
  const unreadable = unreadablePicture(layout, source);
  if (unreadable) return unreadable;
  let report: PdfReport | null = null;
  try {
    const paint = async (sink: Writable): Promise<void> => {
      report = await writePdf(layout, resources, sink, options);
    };
    const written = await writeAtomically(target, paint, { durability: 'repeatable' });
    if (!written.ok) return written;
  } catch (error) {
    return mediaFailure(error, source);
  }
  if (!report) throw new Error('a PDF without a report');
  return { ok: true, report };
};
