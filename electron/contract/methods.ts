import * as v from 'valibot';
import { issueIdSchema, itemIdSchema, sectionIdSchema } from '../../core/issue/ids.ts';
import { isoDateSchema } from '../../core/issue/iso-date.ts';
import { type Issue, issueSchema } from '../../core/issue/issue.ts';
import { itemEntries } from '../../core/issue/item.ts';
import { journalEditSchema } from '../../core/issue/journal/journal-edit.ts';
import { textSchema } from '../../core/issue/record-schema.ts';
import { sectionEntries } from '../../core/issue/section.ts';
import { versionReasons } from '../../core/issue/version-reason.ts';
import { type Registry, registrySchema } from '../../core/preflight/registry/registry.ts';
import type {
  AddedPictures,
  Answer,
  Exported,
  ExportPlan,
  FolderListing,
  IssueCard,
  KeptVersion,
  LeftWork,
  LibraryHits,
  OpenDocument,
  PublishedItem,
  ReusedItem,
  SavedDocument,
} from './answers.ts';
import { pressSchema, type Settings, settingsChangeSchema } from './settings.ts';

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const document = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const edition = v.picklist(['screen', 'light', 'print', 'office', 'pages', 'cards', 'html', 'docx', 'text', 'quality']);
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99999));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999));
const bytes = v.pipe(
  v.custom<Uint8Array>((value) => value instanceof Uint8Array),
  v.maxLength(100 * 1024 * 1024),
);
const issue = issueSchema;
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is known when the window opens. */
export interface Start {
  readonly settings: Settings;
  /** Today, `YYYY-MM-DD` on the user's clock. */
  readonly today: string;
  readonly version: string;
  readonly shell: 'electron' | 'web' | 'fake';
  /** The file that the program was started with. */
  readonly file: string | null;
  /** Never started before: the sample issue is shown. */
  readonly isFirst: boolean;
}

interface Method<Input, Output> {
  readonly input: v.GenericSchema<unknown, Input>;
  /** Never there: carries the answer's type. */
  readonly answer?: Output;
}

const method =
  <Output>() =>
  <Input>(input: v.GenericSchema<unknown, Input>): Method<Input, Output> => ({ input });

const nothing = v.strictObject({});

/** Every call from the window: its validator and its answer. The one place where a method is declared; everything else follows from this table. */
export const methods = {
  start: method<Start>()(nothing),
  changeSettings: method<Settings>()(settingsChangeSchema),

  listIssues: method<readonly IssueCard[]>()(nothing),
  /** Over all issues in the folder: words in any order, accents and case may be left out, words in quotes stand in a row. */
  searchLibrary: method<LibraryHits>()(
    v.strictObject({
      text: v.pipe(v.string(), v.maxLength(500)),
      headlines: v.boolean(),
      year: v.nullable(year),
      section: v.nullable(sectionEntries.kind),
    }),
  ),
  /** Items of past issues that say what this one says. `issue` is left out, with its copies. */
  findPublished: method<readonly PublishedItem[]>()(
    v.strictObject({
      issue: v.strictObject({ id: issueIdSchema, number, year }),
      headline: textSchema,
      body: itemEntries.body,
    }),
  ),
  /** Copies an item of a past issue for an open one, with its pictures. */
  reuseItem: method<Answer<ReusedItem>>()(
    v.strictObject({ document, issue, file: path, item: itemIdSchema, section: v.nullable(sectionIdSchema) }),
  ),
  /** The issue of the library that came before this one; null = there is none. */
  readPrevious: method<Answer<{ readonly issue: Issue | null }>>()(v.strictObject({ document, issue })),
  openSample: method<Answer<OpenDocument>>()(nothing),
  newIssue: method<Answer<OpenDocument>>()(v.strictObject({ number, year, from: isoDateSchema, to: isoDateSchema })),
  /**
   * `file` null: the user chooses. Refused with the code `in-use` when someone else has it open: then `lock` says to `take` it over or to open a `copy`.
   * A damaged file is opened as far as it can be read.
   */
  openIssue: method<Answer<OpenDocument>>()(
    v.strictObject({ file: v.nullable(path), lock: v.exactOptional(v.picklist(['take', 'copy'])) }),
  ),
  importIssue: method<Answer<OpenDocument>>()(v.strictObject({ file: v.nullable(path) })),
  /** Writes an issue made in the window (the next one) as a new file beside the others, with the pictures that it names of `document`. */
  createIssue: method<Answer<OpenDocument>>()(v.strictObject({ document: v.nullable(document), issue })),
  /** Keeps edits safe at once, in the program's own folder; `seq` = number of the first since the issue was opened. On the disk when it answers. */
  recordEdits: method<Answer<{ readonly at: string }>>()(
    v.strictObject({ document, seq: count, edits: v.pipe(v.array(journalEditSchema), v.maxLength(10_000)) }),
  ),
  /**
   * Writes the file. `seq`: edits before this number are in the issue (left out = all that were recorded). Refused with the code `changed-outside` when another program wrote
   * the file since, unless `over`.
   */
  saveIssue: method<Answer<SavedDocument>>()(
    v.strictObject({ document, issue, seq: v.exactOptional(count), over: v.exactOptional(v.boolean()) }),
  ),
  /** The issue as its file holds it now, to compare. */
  readFile: method<Answer<{ readonly issue: Issue }>>()(v.strictObject({ document })),
  /** The user chooses; the open issue goes on in the new file. */
  saveIssueAs: method<Answer<SavedDocument>>()(v.strictObject({ document, issue })),
  /** Goes on in a new file in the folder of issues; the one it had stays as it is. */
  saveBeside: method<Answer<SavedDocument>>()(v.strictObject({ document, issue })),
  closeIssue: method<void>()(v.strictObject({ document })),

  listLeftWork: method<readonly LeftWork[]>()(nothing),
  /** Opens it, in its file; in a new one when the file was changed since or is gone. */
  recoverWork: method<Answer<OpenDocument>>()(v.strictObject({ id })),
  /** The issue as it was left, and as its file is now (null = it cannot be read). */
  readLeftWork: method<Answer<{ readonly issue: Issue; readonly inFile: Issue | null }>>()(v.strictObject({ id })),
  dropLeftWork: method<void>()(v.strictObject({ id })),

  /** States that were kept of an open issue, newest first. */
  listVersions: method<readonly KeptVersion[]>()(v.strictObject({ document })),
  /** Its pictures can be had under the document from then on. */
  readVersion: method<Answer<{ readonly issue: Issue }>>()(
    v.strictObject({ document, version: v.pipe(v.string(), v.maxLength(64)) }),
  ),
  /** Before a change of many places. */
  keepVersion: method<void>()(v.strictObject({ document, issue, reason: v.picklist(versionReasons) })),
  /** The last state that was kept of the issue in a damaged file, in a new file. */
  openLastGood: method<Answer<OpenDocument>>()(v.strictObject({ file: path })),

  forgetIssue: method<void>()(v.strictObject({ file: path })),

  choosePictures: method<Answer<AddedPictures>>()(v.strictObject({ document, several: v.boolean() })),
  addPicture: method<Answer<AddedPictures>>()(
    v.strictObject({ document, fileName: v.pipe(v.string(), v.maxLength(255)), bytes }),
  ),

  /** The look of the bulletin as unchecked data, for `parseTemplate`. */
  readTemplate: method<unknown>()(v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)) })),

  /** The lists that the office keeps: sources, abbreviations, people. */
  readRegistry: method<Registry>()(nothing),
  saveRegistry: method<Answer<unknown>>()(v.strictObject({ registry: registrySchema })),
  /** From and to a table (CSV) that the user chooses. */
  importRegistry: method<Answer<{ readonly registry: Registry }>>()(nothing),
  exportRegistry: method<Answer<{ readonly path: string }>>()(v.strictObject({ registry: registrySchema })),

  planExport: method<Answer<ExportPlan>>()(v.strictObject({ document, issue, folder: v.nullable(path) })),
  exportIssue: method<Answer<Exported>>()(v.strictObject({ document, issue, edition, folder: path, press: pressSchema })),
  cancelExport: method<void>()(v.strictObject({ document, edition })),

  /** What a press would show of these pages, in sentences; the gravest first. */
  checkForPress: method<Answer<{ readonly notes: readonly string[] }>>()(v.strictObject({ document, issue, press: pressSchema })),
  /** A colour profile of a press; whether it is one shows at the export. */
  chooseProfile: method<Answer<{ readonly path: string }>>()(nothing),
  chooseFolder: method<Answer<{ readonly folder: string }>>()(v.strictObject({ folder: v.nullable(path) })),
  /** Only files and folders that this program made or opened. */
  openPath: method<Answer<unknown>>()(v.strictObject({ path })),
  showInFolder: method<Answer<unknown>>()(v.strictObject({ path })),
  /** http, https and mailto only. */
  openLink: method<Answer<unknown>>()(v.strictObject({ url: v.pipe(v.string(), v.maxLength(4096)) })),

  /** For the file dialogs that the page draws itself where its shell has none. */
  listFolder: method<Answer<FolderListing>>()(
    v.strictObject({ folder: v.nullable(path), extensions: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/))) }),
  ),
  answerChoice: method<void>()(
    v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)), paths: v.nullable(v.pipe(v.array(path), v.maxLength(500))) }),
  ),

  /** Whether the window holds something that is not in the file yet. */
  setUnsaved: method<void>()(v.strictObject({ unsaved: v.boolean() })),
  /** The answer to the event `closing`: everything is saved. */
  readyToClose: method<void>()(nothing),

  /** Something unexpected in the window, for the log. */
  reportFault: method<void>()(
    v.strictObject({ message: v.pipe(v.string(), v.maxLength(10_000)), stack: v.pipe(v.string(), v.maxLength(50_000)) }),
  ),
} as const;

export type MethodName = keyof typeof methods;
export type InputOf<Name extends MethodName> = v.InferOutput<(typeof methods)[Name]['input']>;
export type AnswerOf<Name extends MethodName> = (typeof methods)[Name] extends { readonly answer?: infer Output }
  ? Exclude<Output, undefined>
  : never;
