/** Keeps what was used last, up to a total of pixels; the newest always stays. */
export class RecentPictures<Picture> {
  private readonly pictures = new Map<string, { readonly picture: Picture; readonly pixels: number }>();
  private total = 0;

  constructor(
    private readonly mostPixels: number,
    private readonly release: (picture: Picture) => void,
  ) {}

  get(name: string): Picture | null {
    const found = this.pictures.get(name);
    if (found === undefined) return null;
    this.pictures.delete(name);
    this.pictures.set(name, found);
    return found.picture;
  }

  keep(name: string, picture: Picture, pixels: number): void {
    this.drop(name);
    this.pictures.set(name, { picture, pixels });
    this.total += pixels;
    for (const oldest of this.pictures.keys()) {
      if (this.total <= this.mostPixels || oldest === name) break;
      this.drop(oldest);
    }
  }

  private drop(name: string): void {
    const found = this.pictures.get(name);
    if (found === undefined) return;
    this.pictures.delete(name);
    this.total -= found.pixels;
    this.release(found.picture);
  }
}
