import type { MediaName } from '../../../core/issue/ids.ts';
import type { MediaStore, PixelSize } from '../../media/media-store.ts';

/** Pictures that lie on the other side of a worker: their sizes are known here, their bytes are asked for. */
export class RemoteMedia implements MediaStore {
  private sizes: ReadonlyMap<MediaName, PixelSize | null> = new Map();

  constructor(private readonly ask: (name: MediaName) => Promise<Uint8Array>) {}

  know(sizes: Iterable<readonly [MediaName, PixelSize | null]>): void {
    this.sizes = new Map(sizes);
  }

  read(name: MediaName): Promise<Uint8Array> {
    return this.ask(name);
  }

  has(name: MediaName): boolean {
    return this.sizes.has(name);
  }

  size(name: MediaName): PixelSize | null {
    return this.sizes.get(name) ?? null;
  }

  names(): readonly MediaName[] {
    return [...this.sizes.keys()];
  }
}
