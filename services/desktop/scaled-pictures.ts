import type { MediaName } from '../../core/issue/ids.ts';
import type { MediaStore } from '../media/media-store.ts';

const widths = [160, 320, 640, 1280];

/** Bytes of scaled pictures that are kept. */
const mostBytes = 48 * 2 ** 20;

/** Pictures scaled down for the window, the ones used last kept in memory. */
export class ScaledPictures {
  private readonly kept = new Map<string, Uint8Array>();
  private readonly running = new Map<string, Promise<Uint8Array>>();
  private bytes = 0;

  /** The picture at the next usual width above `width`, never larger than it is. */
  async get(name: MediaName, width: number, media: MediaStore): Promise<Uint8Array> {
    const target = widths.find((usual) => usual >= width) ?? widths.at(-1) ?? width;
    const key = `${name} ${target}`;
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const running = this.running.get(key) ?? this.scale(name, target, media).finally(() => this.running.delete(key));
    this.running.set(key, running);
    const scaled = await running;
    this.keep(key, scaled);
    return scaled;
  }

  private async scale(name: MediaName, width: number, media: MediaStore): Promise<Uint8Array> {
    const bytes = await media.read(name);
    const size = media.size(name);
    if (size !== null && size.width <= width) return bytes;
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes).resize(width, null, { withoutEnlargement: true });
    return name.endsWith('.png') ? picture.png().toBuffer() : picture.jpeg({ quality: 82 }).toBuffer();
  }

  private keep(key: string, picture: Uint8Array): void {
    if (this.kept.has(key)) return;
    this.kept.set(key, picture);
    this.bytes += picture.byteLength;
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= mostBytes) return;
      this.kept.delete(oldest);
      this.bytes -= old.byteLength;
    }
  }
}
