import type { Face } from '../../../../core/layout/fonts/face.ts';
import type { PageContext } from './pen.ts';

/** At this size a word is measured; it may differ from the metrics by so much. */
const trialSize = 100;
const tolerance = 0.3;

const mostWords = 20_000;

/** Letters that some fonts join: the PDF prints them apart. */
const joined = /f[bfhijklt]/u;

/** Knows which words the browser draws exactly as wide as the layout measured them; the others are drawn letter by letter. */
export class WordDrawing {
  private readonly known = new Map<string, boolean>();

  /** `trial`: a canvas of its own, so that measuring leaves the page's alone. */
  constructor(private readonly trial: PageContext) {
    trial.fontKerning = 'normal';
    trial.textRendering = 'geometricPrecision';
  }

  isDrawnWhole(word: string, face: Face): boolean {
    if (word.length === 1) return true;
    const key = `${face.id} ${word}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= mostWords) this.known.clear();
    const isWhole = !joined.test(word) && this.isExact(word, face);
    this.known.set(key, isWhole);
    return isWhole;
  }

  private isExact(word: string, face: Face): boolean {
    this.trial.font = `${trialSize}px "${face.id}"`;
    return Math.abs(this.trial.measureText(word).width - face.widthAt(word, trialSize)) < tolerance;
  }
}
