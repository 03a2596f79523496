import type { ItemId, SectionId } from '../../issue/ids.ts';
import type { LayoutWarning } from '../warning.ts';
import type { Pt } from './geometry.ts';
import type { Page } from './page.ts';
import type { StructureNode } from './structure.ts';

/** A spot that contents, bookmarks and links lead to. `name` is lower-case ASCII of a fixed shape: `muc-02`, `tin-0014`, `trang-003`. */
export interface Destination {
  readonly name: string;
  readonly page: number;
  readonly y: Pt;
}

export interface Bookmark {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly Bookmark[];
}

/** A line of the contents as printed. */
export interface ContentsEntry {
  readonly section: SectionId;
  /** null: the entry leads to a heading of a text section. */
  readonly item: ItemId | null;
  /** As printed, '' = none. */
  readonly date: string;
  readonly title: string;
  /** Sheet number, from 1. */
  readonly page: number;
  /** Page number as printed. */
  readonly label: string;
  readonly destination: string;
}

export interface ItemPages {
  readonly section: SectionId;
  readonly item: ItemId;
  readonly firstPage: number;
  readonly lastPage: number;
}

export interface SectionPages {
  readonly section: SectionId;
  readonly firstPage: number;
  readonly lastPage: number;
}

export interface PageMap {
  readonly sections: readonly SectionPages[];
  readonly items: readonly ItemPages[];
}

/** The finished pages: all that live preview, PDF and checks read. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly structure: readonly StructureNode[];
  readonly destinations: readonly Destination[];
  readonly bookmarks: readonly Bookmark[];
  readonly contents: readonly ContentsEntry[];
  readonly pageMap: PageMap;
  readonly warnings: readonly LayoutWarning[];
  /** For the document's metadata. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag of the text, e.g. `vi-VN`. */
  readonly language: string;
}
