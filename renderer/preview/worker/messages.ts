import type { Command } from '../../../core/issue/commands/command.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { PixelSize } from '../../../core/layout/setting.ts';
import type { Finding } from '../../../core/preflight/finding.ts';
import type { PreflightContext } from '../../../core/preflight/preflight-context.ts';
import type { Spot } from '../../app/current.ts';
import type { FindingMark, LaidOutIssue, Marks, PagePlace } from '../layout-summary.ts';

export type PictureSizes = Readonly<Record<string, PixelSize>>;

/** What the window tells the worker. Order counts. */
export type ToWorker =
  | {
      readonly kind: 'start';
      /** Stands in the addresses of pictures. */
      readonly document: string;
      readonly issue: Issue;
      /** Unchecked template data. */
      readonly template: unknown;
      readonly sizes: PictureSizes;
      readonly spot: Spot;
    }
  | { readonly kind: 'command'; readonly command: Command; readonly revision: number }
  /** The whole issue again, after the worker lost track. */
  | { readonly kind: 'issue'; readonly issue: Issue; readonly revision: number }
  | { readonly kind: 'pictures'; readonly sizes: PictureSizes }
  /** For the preflight: what is known besides the issue. */
  | { readonly kind: 'around'; readonly around: PreflightContext }
  | { readonly kind: 'spot'; readonly spot: Spot }
  | {
      readonly kind: 'watch';
      readonly watch: number;
      /** Sheet number, from 1. */
      readonly page: number;
      /** Device pixels a point. */
      readonly scale: number;
      /** Painted only when nobody types. */
      readonly patient: boolean;
    }
  | { readonly kind: 'unwatch'; readonly watch: number }
  | { readonly kind: 'place'; readonly question: number; readonly page: number; readonly x: number; readonly y: number };

/** What the worker tells the window. */
export type FromWorker =
  /** Only the parts that differ from the last message. */
  | { readonly kind: 'layout'; readonly revision: number; readonly changes: Partial<LaidOutIssue>; readonly marks: Marks | null }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'finding-marks'; readonly marks: readonly FindingMark[] }
  | { readonly kind: 'marks'; readonly marks: Marks }
  | { readonly kind: 'picture'; readonly watch: number; readonly picture: ImageBitmap }
  | { readonly kind: 'place'; readonly question: number; readonly place: PagePlace | null }
  /** A command did not fit: the worker needs the whole issue. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'fault'; readonly message: string; readonly stack: string };
