import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';

export interface CoverDrawingProps {
  readonly title: string;
  readonly number: number;
  readonly week: string;
  /** Address of a picture for it; null = plain colour. */
  readonly picture?: string | null;
}

/** A little drawing of a cover, in the bulletin's colours. */
export function CoverDrawing({ title, number, week, picture = null }: CoverDrawingProps) {
  const words = useWords(libraryWords);
  return (
    <div className="cover" aria-hidden="true">
      <strong className="cover-title">{title || words.product}</strong>
      {picture === null ? (
        <span className="cover-picture" />
      ) : (
        <img className="cover-picture" src={picture} alt="" loading="lazy" />
      )}
      <strong className="cover-number">
        {words.number} {number}
      </strong>
      <span className="cover-week">{week}</span>
    </div>
  );
}
