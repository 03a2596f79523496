import type { MediaName } from '../../core/issue/ids.ts';

/** Width and height as shown, in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The pictures of an issue, wherever they lie. */
export interface MediaStore {
  /** The file's bytes, checked; throws a MediaError when it is not there or damaged. */
  read(name: MediaName): Promise<Uint8Array>;
  has(name: MediaName): boolean;
  /** From the picture's header; null when the picture is missing or its header makes no sense. */
  size(name: MediaName): PixelSize | null;
  names(): readonly MediaName[];
}

export class MediaError extends Error {
  constructor(
    readonly code: 'missing-media' | 'damaged-media',
    readonly media: MediaName,
  ) {
    super(`${code}: ${media}`);
  }
}
