import type { MediaName } from '../../../../core/issue/ids.ts';
import { RecentPictures } from './recent-pictures.ts';

/** Widths that the shell scales pictures down to, in pixels. */
const widths = [320, 640, 1280] as const;

/** Pixels kept: 32 MB, enough for the pages in view at any zoom and for the small pages beside them. */
const mostPixels = 8_000_000;

/** Pictures of the issue as bitmaps, fetched when a page first shows them. Those not shown for long are let go. */
export class PictureStore {
  private readonly kept = new RecentPictures<ImageBitmap>(mostPixels, (picture) => picture.close());
  /** Being fetched, or not to be had. */
  private readonly asked = new Set<string>();

  /** `arrived` is called when pictures can be painted that could not before. */
  constructor(
    private readonly document: string,
    private readonly arrived: (media: MediaName) => void,
  ) {}

  /** The picture for a width in device pixels; meanwhile another size of it, or null. */
  get(media: MediaName, pixels: number): ImageBitmap | null {
    const wanted = widths.find((width) => width >= pixels * 0.9) ?? 1280;
    const exact = this.kept.get(`${media}?width=${wanted}`);
    if (exact !== null) return exact;
    void this.fetch(media, wanted);
    return widths.map((width) => this.kept.get(`${media}?width=${width}`)).findLast((picture) => picture !== null) ?? null;
  }

  /** Pictures that could not be had are asked for again. */
  retry(): void {
    this.asked.clear();
  }

  private async fetch(media: MediaName, width: number): Promise<void> {
    const name = `${media}?width=${width}`;
    if (this.asked.has(name)) return;
    this.asked.add(name);
    // Without the picture the page shows its empty area, and the layout's own warning names a missing one.
    const picture = await load(`/media/${this.document}/${name}`).catch(() => null);
    if (picture === null) return;
    this.asked.delete(name);
    this.kept.keep(name, picture, picture.width * picture.height);
    this.arrived(media);
  }
}

async function load(address: string): Promise<ImageBitmap | null> {
  const response = await fetch(address);
  return response.ok ? createImageBitmap(await response.blob()) : null;
}
