import type { AddItem } from '../../core/issue/commands/command.ts';
import type { ItemId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { VersionReason } from '../../core/issue/version-reason.ts';

/** Something expected went wrong, or the user chose nothing (`cancelled`, an empty sentence). `sentence` says what to do, in the user's language. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly sentence: string;
  /** The file that it is about, where the user may go on with it in another way. */
  readonly file?: string;
}

export type Answer<T> = ({ readonly ok: true } & T) | Refused;

/** Handle of an open issue, valid until it is closed. Also stands in the addresses of its pictures. */
export type DocumentId = string;

/** In pixels, as shown. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface OpenDocument {
  readonly document: DocumentId;
  readonly issue: Issue;
  /** Full path of the issue file: every open issue has one, from its first moment. */
  readonly file: string;
  /** Pixel size of every picture that is there, by media name. */
  readonly pictureSizes: Readonly<Record<string, PictureSize>>;
  /** Pictures that the issue names and the file does not hold. */
  readonly missing: readonly string[];
  /** What an import was not sure of, as sentences; empty for an issue that was opened. */
  readonly doubts: readonly string[];
  /** The file was damaged: this is what could be read of it, in a new file; null = it was whole. */
  readonly damage: Damage | null;
  /** Work on this issue that did not reach its file, left by a crash or a power cut; null = none. */
  readonly leftWork: LeftWork | null;
}

export interface Damage {
  /** The damaged file, untouched. */
  readonly file: string;
  /** What is lost, one sentence each. */
  readonly losses: readonly string[];
  /** Moment (ISO 8601) of the last state that was kept of this issue; null = none was. It can be opened with `openLastGood`. */
  readonly lastGood: string | null;
}

/** Work that a crash or a power cut left behind. */
export interface LeftWork {
  readonly id: string;
  readonly file: string;
  readonly number: number;
  readonly year: number;
  /** Moment of the last edit, ISO 8601. */
  readonly at: string;
  /** What it has that the file has not. */
  readonly paragraphs: number;
  readonly items: number;
}

export interface KeptVersion {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: VersionReason;
}

export interface SavedDocument {
  readonly file: string;
  /** Moment of saving, ISO 8601 with zone Z. */
  readonly savedAt: string;
}

export interface AddedPicture {
  /** Name of the media inside the issue. */
  readonly media: string;
  readonly size: PictureSize;
  /** Name of the file it came from, without folder. */
  readonly fileName: string;
}

/** Pictures that could be taken, and a sentence for each that could not. */
export interface AddedPictures {
  readonly pictures: readonly AddedPicture[];
  readonly refused: readonly string[];
}

export type Edition = 'screen' | 'light' | 'print' | 'office' | 'pages' | 'cards' | 'html' | 'docx' | 'text' | 'quality';

export interface ExportPlan {
  /** Folder that the editions go to. */
  readonly folder: string;
  /** File or folder name of each edition. */
  readonly names: Readonly<Record<Edition, string>>;
  /** Editions that would replace something that is already there. */
  readonly existing: readonly Edition[];
}

export interface Exported {
  /** The file, or the folder of page pictures. */
  readonly path: string;
  readonly pages: number;
  /** Bytes of the file or of all pictures together. */
  readonly size: number;
}

/** An issue as the start screen shows it. */
export interface IssueCard {
  readonly file: string;
  readonly number: number;
  readonly year: number;
  readonly from: string;
  readonly to: string;
  /** Address of the cover picture, relative to the window's page; null = none. */
  readonly cover: string | null;
  /** ISO 8601 moment of the last change. */
  readonly changedAt: string;
  /** Opened lately, rather than only found in the folder. */
  readonly recent: boolean;
  readonly status: IssueStatus;
}

/** `on`: the day (`YYYY-MM-DD`) of the last export. */
export type IssueStatus = { readonly kind: 'draft' | 'imported' } | { readonly kind: 'exported'; readonly on: string };

/** A stretch of a text, UTF-16 offsets; `end` is not part of it. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** Which issue of the library something stands in. */
export interface InLibrary {
  readonly file: string;
  readonly number: number;
  readonly year: number;
}

export interface LibraryHit extends InLibrary {
  /** Null = the text of a section. */
  readonly item: ItemId | null;
  readonly section: SectionId;
  readonly sectionTitle: string;
  readonly date: string | null;
  /** Page of the last export; null = not known. */
  readonly page: number | null;
  readonly headline: string;
  readonly headlineMarks: readonly TextStretch[];
  /** A stretch of the text around the hit; '' = only the titles hold it. */
  readonly context: string;
  readonly contextMarks: readonly TextStretch[];
}

export interface LibraryHits {
  /** How many items and issues fit, shown or not. */
  readonly items: number;
  readonly issues: number;
  readonly hits: readonly LibraryHit[];
}

/** An item of the library that says what another one says. */
export interface PublishedItem extends InLibrary {
  readonly item: ItemId;
  readonly headline: string;
  readonly date: string | null;
  readonly verdict: 'same' | 'similar';
  readonly by: 'headline' | 'body';
}

export interface ReusedItem {
  /** Adds the item to the open issue. */
  readonly command: AddItem;
  /** Pixel sizes of its pictures, by media name. */
  readonly pictureSizes: OpenDocument['pictureSizes'];
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'file';
}

export interface FolderListing {
  readonly folder: string;
  /** null = the top of what may be looked at. */
  readonly parent: string | null;
  readonly entries: readonly FolderEntry[];
}
