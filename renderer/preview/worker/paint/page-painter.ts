import type { MediaName } from '../../../../core/issue/ids.ts';
import type { FaceSource } from '../../../../core/layout/fonts/face.ts';
import type { Page } from '../../../../core/layout/frames/page.ts';
import type { Template } from '../../../../core/layout/template/template.ts';
import { paintPage } from './paint-page.ts';
import { type PageContext, Pen } from './pen.ts';
import { PictureStore } from './picture-store.ts';
import { WordDrawing } from './word-drawing.ts';

/** Turns pages into bitmaps. Pictures that are not there yet leave their area empty; `arrived` names them when they come. */
export class PagePainter {
  private readonly pictures: PictureStore;
  private readonly words = new WordDrawing(contextOf(new OffscreenCanvas(1, 1)));

  constructor(
    document: string,
    private readonly template: Template,
    private readonly faces: FaceSource,
    arrived: (media: MediaName) => void,
  ) {
    this.pictures = new PictureStore(document, arrived);
  }

  /** `scale`: device pixels a point. */
  paint(page: Page, scale: number): ImageBitmap {
    const canvas = new OffscreenCanvas(Math.round(page.width * scale), Math.round(page.height * scale));
    const pen = new Pen(contextOf(canvas), scale, this.template, this.faces);
    paintPage(page, pen, this.words, ({ media, width, source }) => this.pictures.get(media, (width / source.width) * scale));
    return canvas.transferToImageBitmap();
  }

  retryPictures(): void {
    this.pictures.retry();
  }
}

function contextOf(canvas: OffscreenCanvas): PageContext {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas to paint on');
  return context;
}
