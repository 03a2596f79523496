import type { MediaName } from '../core/issue/ids.ts';
import type { ImageFrame } from '../core/layout/frames/frame.ts';
import { numbers } from './content-stream.ts';
import type { PdfDevice } from './device/pdf-device.ts';
import type { PdfReference } from './device/pdf-value.ts';
import { embedPicture } from './device/picture-object.ts';
import type { PageCanvas } from './page-canvas.ts';
import type { PdfResources } from './resources.ts';
import { roundedRect } from './shapes.ts';

/** A picture in the file. */
export interface EmbeddedPicture {
  /** Name in the resources of a page: `P1`. */
  readonly name: string;
  readonly reference: PdfReference;
}

/** Embeds every picture once, when the first page needs it; its bytes are let go as soon as they are written. */
export class Pictures {
  private readonly embedded = new Map<MediaName, EmbeddedPicture>();

  constructor(
    private readonly device: PdfDevice,
    private readonly resources: PdfResources,
  ) {}

  get count(): number {
    return this.embedded.size;
  }

  async picture(media: MediaName): Promise<EmbeddedPicture> {
    const known = this.embedded.get(media);
    if (known !== undefined) return known;
    const reference = embedPicture(this.device, await this.resources.media(media));
    const picture = { name: `P${this.embedded.size + 1}`, reference };
    this.embedded.set(media, picture);
    await this.device.sink.settle();
    return picture;
  }
}

/** Paints the part `source` of a picture so that it fills the frame; what lies outside is clipped. */
export function paintImage(frame: ImageFrame, picture: EmbeddedPicture, canvas: PageCanvas): void {
  const { x, y, width, height, source, radius } = frame;
  const whole = source.x === 0 && source.y === 0 && source.width === 1 && source.height === 1;
  const fullWidth = width / source.width;
  const fullHeight = height / source.height;
  const left = x - source.x * fullWidth;
  const bottom = y - source.y * fullHeight + fullHeight;
  canvas.page.pictures[picture.name] = picture.reference;
  canvas.content.add('q');
  if (!whole || radius > 0) canvas.content.add(roundedRect(frame, radius), 'W n');
  canvas.content.add(`${numbers(fullWidth, 0, 0, -fullHeight, left, bottom)} cm /${picture.name} Do`, 'Q');
}
