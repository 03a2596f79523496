import type { MediaName } from '../core/issue/ids.ts';
import type { Face } from '../core/layout/fonts/face.ts';
import type { ColorId, FaceId } from '../core/layout/frames/geometry.ts';
import type { PaletteColor } from '../core/layout/frames/palette.ts';

/** What the pages refer to by name. Each is asked for when it is needed, so that not all pictures are in memory at once. */
export interface PdfResources {
  /** Bytes of the TTF. */
  fontFile(face: FaceId): Promise<Uint8Array> | Uint8Array;
  face(face: FaceId): Face;
  /** Bytes of a JPEG or PNG. Its pixels are printed as they are stored: an EXIF orientation must have been applied on import. */
  media(name: MediaName): Promise<Uint8Array>;
  color(id: ColorId): PaletteColor;
}
