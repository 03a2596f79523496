import type { MediaName } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { PreflightContext } from '../../../core/preflight/preflight-context.ts';
import type { PixelSize } from '../../media/media-store.ts';
import type { Failure } from '../../messages/failure.ts';
import type { EditionId, MadeEdition, PressSetup } from '../export-edition.ts';

/** One edition to make, as it travels to the worker. */
export interface ExportOrder {
  /** Whose pictures: those of the same key are the same, and what was made of them is kept. */
  readonly document: string;
  readonly issue: Issue;
  readonly edition: EditionId;
  readonly source: string;
  readonly target: string;
  readonly created: Date;
  readonly press: PressSetup;
  readonly around: PreflightContext;
}

/** Where everything stands, for whoever notes it down. */
export interface ExportPlaces {
  readonly pages: number;
  /** First page of each item. */
  readonly items: Readonly<Record<string, number>>;
}

export type ExportOutcome =
  | { readonly made: MadeEdition; readonly places: ExportPlaces }
  | { readonly failure: Failure }
  | 'stopped';

export type ToExportWorker =
  | {
      readonly type: 'order';
      readonly id: number;
      readonly order: ExportOrder;
      readonly sizes: readonly (readonly [MediaName, PixelSize | null])[];
      /** One whole number: not 0 = stop. Shared, since a worker that paints looks at no messages. */
      readonly stop: SharedArrayBuffer;
    }
  /** null = missing or damaged, as `code` says. */
  | {
      readonly type: 'picture';
      readonly question: number;
      readonly bytes: Uint8Array | null;
      readonly code: 'missing-media' | 'damaged-media';
    };

export type FromExportWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly id: number; readonly page: number; readonly of: number }
  | { readonly type: 'read'; readonly id: number; readonly question: number; readonly name: MediaName }
  | { readonly type: 'done'; readonly id: number; readonly outcome: ExportOutcome }
  | { readonly type: 'fault'; readonly id: number; readonly message: string };
