import { copyFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { sayDoubt } from '../../core/importing/doubt-sentences.vi.ts';
import { importText } from '../../core/importing/import-text.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Answer, SavedDocument } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import type { ChoicePurpose } from '../../electron/contract/events.ts';
import { writeFailure } from '../files/file-failure.ts';
import { readText } from '../files/read-text.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import type { MediaStore } from '../media/media-store.ts';
import { noMedia } from '../media/memory-media.ts';
import { sayDoubtInEnglish } from '../messages/doubts-en.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { projectFile } from '../project-root.ts';
import { defaultTemplate, loadTemplate } from '../templates/load-template.ts';
import { startIssue } from '../templates/start-issue.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { baseName, freeFile } from './free-file.ts';
import { createDocument, openDocument } from './open-document.ts';
import type { OpenFile } from './open-file.ts';
import { cancelled, refused } from './refused.ts';

type IssueMethods = Pick<
  DesktopMethods,
  | 'openSample'
  | 'newIssue'
  | 'openIssue'
  | 'importIssue'
  | 'createIssue'
  | 'recordEdits'
  | 'saveIssue'
  | 'readFile'
  | 'saveIssueAs'
  | 'saveBeside'
  | 'closeIssue'
>;

/** Opening, making and saving issues. Every open issue has a file from its first moment. */
export const issueMethods = (parts: DesktopParts): IssueMethods => {
  const { setup, settings, documents } = parts;
  const language = () => settings.get().language;
  const create = (issue: Issue, media: MediaStore, doubts: readonly string[] = []) =>
    createDocument(parts, baseName(issue), issue, media, { doubts });
  const closed = () => refused(failure('document-closed', {}), language());

  return {
    openSample: async () => {
      const free = await freeFile(settings.get().folder, `${baseName({ number: 24, year: 2026 })}-mau`);
      if (!free.ok) return refused(free, language());
      const copied = await copySample(free.file);
      return copied.ok ? openDocument(parts, free.file) : refused(copied, language());
    },
    newIssue: async ({ number, year, from, to }) => {
      if (to < from) return refused(failure('bad-value', { option: 'to', value: to, expected: `≥ ${from}` }), language());
      const loaded = await loadTemplate(defaultTemplate);
      if (!loaded.ok) return refused(loaded, language());
      return create({ ...startIssue(setup.ids, loaded.template, number, { from, to }), year }, noMedia);
    },
    openIssue: async ({ file, ...opening }) => {
      const chosen = file ?? (await chooseFile(parts, 'open-issue', ['diemtin']));
      return chosen === null ? cancelled : openDocument(parts, chosen, opening);
    },
    importIssue: async ({ file }) => {
      const chosen = file ?? (await chooseFile(parts, 'import', ['txt', 'md']));
      if (chosen === null) return cancelled;
      const imported = await importFile(parts, chosen);
      if (!imported.ok) return refused(imported, language());
      const created = await create(imported.issue, noMedia, imported.doubts);
      if (created.ok) await parts.notes.add(created.file, { imported: true });
      return created;
    },
    createIssue: async ({ document, issue }) =>
      create(issue, document === null ? noMedia : (documents.get(document)?.media ?? noMedia)),
    recordEdits: async ({ document, seq, edits }) => {
      const known = documents.get(document);
      if (!known) return closed();
      const recorded = await known.record(seq, edits);
      return recorded.ok ? { ok: true, at: setup.now().toISOString() } : refused(recorded, language());
    },
    saveIssue: async ({ document, issue, ...options }) => {
      const known = documents.get(document);
      return known ? savedAnswer(parts, known, await known.save(issue, options)) : closed();
    },
    readFile: async ({ document }) => {
      const known = documents.get(document);
      if (!known) return closed();
      const read = await openIssueFile(known.file);
      return read.ok ? { ok: true, issue: read.issue } : refused(read, language());
    },
    saveIssueAs: async ({ document, issue }) => {
      const known = documents.get(document);
      if (!known) return closed();
      const fileName = `${baseName(issue)}.diemtin`;
      const chosen = await setup.ui.chooseToSave({ ...question(parts, 'save-issue', ['diemtin']), fileName });
      if (chosen === null) return cancelled;
      const target = extname(chosen) === '.diemtin' ? chosen : `${chosen}.diemtin`;
      return savedAnswer(parts, known, await known.save(issue, { file: target }));
    },
    saveBeside: async ({ document, issue }) => {
      const known = documents.get(document);
      if (!known) return closed();
      const free = await freeFile(settings.get().folder, baseName(issue));
      return free.ok ? savedAnswer(parts, known, await known.save(issue, { file: free.file })) : refused(free, language());
    },
    closeIssue: ({ document }) => documents.close(document),
  };
};

/** The beginnings of a question for a file. */
export const question = ({ settings }: DesktopParts, purpose: ChoicePurpose, extensions: readonly string[]) => ({
  purpose,
  folder: settings.get().folder,
  fileName: '',
  extensions,
  several: purpose === 'pictures',
});

async function chooseFile(parts: DesktopParts, purpose: 'open-issue' | 'import', extensions: readonly string[]) {
  const chosen = await parts.setup.ui.chooseToOpen(question(parts, purpose, extensions));
  return chosen?.[0] ?? null;
}

async function savedAnswer(
  { settings, setup, recent, known }: DesktopParts,
  document: OpenFile,
  saved: { readonly ok: true } | Failure,
): Promise<Answer<SavedDocument>> {
  if (!saved.ok) return refused(saved, settings.get().language);
  known.add(document.file);
  await recent.note(document.file);
  return { ok: true, file: document.file, savedAt: setup.now().toISOString() };
}

async function copySample(file: string): Promise<{ readonly ok: true } | Failure> {
  try {
    await copyFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'), file);
    return { ok: true };
  } catch (error) {
    return writeFailure(error, file);
  }
}

type Imported = { readonly ok: true; readonly issue: Issue; readonly doubts: readonly string[] } | Failure;

async function importFile({ setup, settings }: DesktopParts, file: string): Promise<Imported> {
  const extension = extname(file).toLowerCase();
  if (!['.txt', '.md'].includes(extension)) return failure('unsupported-import', { file, extension: extension || '(?)' });
  const read = await readText(file);
  if (!read.ok) return read;
  const imported = importText(read.text, { ids: setup.ids, template: defaultTemplate });
  if (imported.status === 'failed') return failure(`import-${imported.code}`, { file });
  const say = settings.get().language === 'vi' ? sayDoubt : sayDoubtInEnglish;
  return { ok: true, issue: imported.issue, doubts: imported.doubts.map(say) };
}
