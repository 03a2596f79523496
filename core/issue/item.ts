import type { Block } from './block.ts';
import type { IsoDate, ItemId } from './ids.ts';
import type { Picture } from './picture.ts';

export interface Source {
  readonly name: string;
  /** Address of the original article; '' = not known. */
  readonly url: string;
}

/** A printed QR code: what stands beside it and where it leads. */
export interface QrCode {
  readonly label: string;
  readonly url: string;
}

export type ItemStatus = 'draft' | 'checked';

/** One news item. What is printed around it (capitals, "Chi tiết:", page, numbering) is derived, never stored. */
export interface Item {
  readonly id: ItemId;
  readonly date: IsoDate | null;
  /** Last day of an event over several days; null = one day. Never before `date`. */
  readonly lastDate: IsoDate | null;
  /** In natural case; templates print capitals. */
  readonly headline: string;
  /** Title in the contents; '' = the headline. */
  readonly shortTitle: string;
  readonly sources: readonly Source[];
  readonly pictures: readonly Picture[];
  readonly body: readonly Block[];
  readonly qr: QrCode | null;
  /** A layout variant of the template, or 'auto'. */
  readonly variant: string;
  /** Note to self; not printed. */
  readonly note: string;
  readonly status: ItemStatus;
}
