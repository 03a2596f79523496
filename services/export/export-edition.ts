import { stat } from 'node:fs/promises';
import type { Issue } from '../../core/issue/issue.ts';
import type { PreflightContext } from '../../core/preflight/preflight-context.ts';
import type { PdfEdition, PdfReport, PressEdition, TrimSize } from '../../pdf/edition.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Failure } from '../messages/failure.ts';
import { exportCards } from './export-cards.ts';
import { exportDocument } from './export-document.ts';
import { exportPagePictures } from './export-page-pictures.ts';
import { exportPdf } from './export-pdf.ts';
import { withGreyPictures } from './grey-pictures.ts';
import type { LaidOut } from './lay-out.ts';
import { readPressProfile, shippedPressProfile } from './press-profile.ts';
import { layOutQuality } from './quality-sheet.ts';
import { lighterPictures, type ScreenPictures, screenPictures, withScreenPictures } from './screen-pictures.ts';

/** What an issue can be made into. */
export const editionIds = ['screen', 'light', 'print', 'office', 'pages', 'cards', 'html', 'docx', 'text', 'quality'] as const;

export type EditionId = (typeof editionIds)[number];

export const isEditionId = (text: string): text is EditionId => editionIds.some((id) => id === text);

/** What goes to the press. */
export interface PressSetup {
  readonly trim: TrimSize;
  readonly fillSheets: boolean;
  readonly imprint: readonly string[];
  /** The printer's own .icc file; null = the profile that comes with the program. */
  readonly profile: string | null;
}

export interface EditionJob {
  readonly issue: Issue;
  readonly media: MediaStore;
  /** The issue's file, for sentences about its pictures. */
  readonly source: string;
  /** File, or folder for several pictures. */
  readonly target: string;
  readonly created: Date;
  readonly press: PressSetup;
  /** What is known around the issue: its abbreviations are read aloud, the quality card tells of the rest. */
  readonly around: PreflightContext;
  /** Called after each page or item. It may throw to stop the work; nothing half-made stays. */
  readonly onPage: (page: number, of: number) => void;
}

export interface MadeEdition {
  readonly ok: true;
  readonly pages: number;
  /** Bytes of all files together. */
  readonly size: number;
  /** Of a PDF. */
  readonly report: PdfReport | null;
}

/** Largest file that Zalo takes without making it worse, with room to spare. */
const largestToSend = 9.5e6;

/** Makes one edition of an issue that was laid out. */
export const exportEdition = async (edition: EditionId, laidOut: LaidOut, job: EditionJob): Promise<MadeEdition | Failure> => {
  switch (edition) {
    case 'screen':
      return makePdf('screen', lightened(laidOut, job, screenPictures), job);
    case 'light':
      return makeLight(laidOut, job);
    case 'office': {
      const light = lightened(laidOut, job, screenPictures);
      return makePdf('office', { ...light, resources: withGreyPictures(light.resources) }, job);
    }
    case 'print': {
      const press = await pressEdition(job.press);
      return 'ok' in press ? press : makePdf(press, laidOut, job);
    }
    case 'pages': {
      const { source, target, onPage } = job;
      return summed(await exportPagePictures(laidOut, { source, folder: target, dpi: pictureDpi, format: 'png', onPage }));
    }
    case 'quality': {
      const sheet = await layOutQuality(job.issue, laidOut, job.around);
      return sheet.ok ? makePdf('screen', sheet, job, null) : sheet;
    }
    case 'html':
    case 'docx':
    case 'text': {
      const { issue, media, target, created, onPage } = job;
      const { abbreviations } = job.around.registry;
      const made = await exportDocument(edition, issue, media, laidOut, { target, created, abbreviations, onItem: onPage });
      return made.ok ? { ...made, report: null } : made;
    }
    case 'cards': {
      const { source, target, onPage } = job;
      return summed(await exportCards(job.issue, job.media, laidOut, { source, folder: target, onCard: onPage }));
    }
  }
};

/** Pixels an inch of page pictures: sharp on a phone, small enough to send. */
const pictureDpi = 150;

/** `issue`: whose texts the file must hold; null = other pages than the issue's. */
async function makePdf(edition: PdfEdition, laidOut: LaidOut, job: EditionJob, issue: Issue | null = job.issue) {
  const { source, target, created, onPage, around } = job;
  const { abbreviations } = around.registry;
  const written = await exportPdf(laidOut, { issue, source, target, edition, created, abbreviations, onPage });
  return written.ok
    ? ({ ok: true, pages: written.report.pages, size: written.report.bytes, report: written.report } as const)
    : written;
}

/** Lighter and lighter pictures until the file can be sent. */
async function makeLight(laidOut: LaidOut, job: EditionJob): Promise<MadeEdition | Failure> {
  const [first, ...others] = lighterPictures;
  let made = await makePdf('screen', lightened(laidOut, job, first), job);
  for (const pictures of others) {
    if (!made.ok || made.size <= largestToSend) return made;
    made = await makePdf('screen', lightened(laidOut, job, pictures), job);
  }
  return made;
}

function lightened(laidOut: LaidOut, { media }: EditionJob, pictures: ScreenPictures): LaidOut {
  return { ...laidOut, resources: withScreenPictures(laidOut.layout, laidOut.resources, media, pictures) };
}

async function pressEdition({ trim, fillSheets, imprint, profile }: PressSetup): Promise<PressEdition | Failure> {
  if (profile === null) return { kind: 'print', profile: shippedPressProfile(), trim, fillSheets, imprint };
  const read = await readPressProfile(profile);
  return read.ok ? { kind: 'print', profile: read.profile, trim, fillSheets, imprint } : read;
}

async function summed(
  written: { readonly ok: true; readonly files: readonly string[] } | Failure,
): Promise<MadeEdition | Failure> {
  if (!written.ok) return written;
  const sizes = await Promise.all(written.files.map(async (file) => (await stat(file)).size));
  return { ok: true, pages: written.files.length, size: sizes.reduce((sum, size) => sum + size, 0), report: null };
}
