import { TriangleAlert } from 'lucide-react';
import type { Picture } from '../../core/issue/picture.ts';
import { cropTo, printedDpi } from '../../core/layout/pictures/crop.ts';
import type { PictureSize } from '../../electron/contract/answers.ts';
import { picturesWords } from '../words/pictures.words.ts';
import { useWords } from '../words/use-words.ts';

/** The widest usual frame, 84 mm, in points. */
const printedWidth = (84 / 25.4) * 72;

/** Said when the picture is too small for the width at which it is usually printed. */
export function Resolution({ picture, size }: { readonly picture: Picture; readonly size: PictureSize }) {
  const words = useWords(picturesWords);
  const dpi = Math.round(printedDpi(size.width, picture.crop?.width ?? 1, printedWidth));
  if (dpi >= 220) return null;
  return (
    <div className={`banner ${dpi < 150 ? 'banner-error' : 'banner-warning'}`} role="status">
      <TriangleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{dpi < 150 ? words.blurred(dpi) : words.soft(dpi)}</strong>
        <p>{words.sharper}</p>
      </div>
    </div>
  );
}

/** How layouts of three shapes will cut the picture: the layout's own arithmetic. */
export function Previews({
  picture,
  size,
  address,
}: {
  readonly picture: Picture;
  readonly size: PictureSize;
  readonly address: string;
}) {
  const words = useWords(picturesWords);
  const shapes = [
    { label: words.beside, ratio: 3 / 2 },
    { label: words.wide, ratio: 16 / 9 },
    { label: words.square, ratio: 1 },
  ];
  return (
    <div>
      <h3 className="picture-heading">{words.previews}</h3>
      <div className="picture-previews">
        {shapes.map(({ label, ratio }) => {
          const part = cropTo(size, picture.crop, picture.focalPoint, ratio);
          return (
            <figure key={label}>
              <div style={{ width: 56 * ratio, height: 56 }}>
                <img
                  src={address}
                  alt=""
                  style={{
                    width: `${100 / part.width}%`,
                    height: `${100 / part.height}%`,
                    left: `${(-100 * part.x) / part.width}%`,
                    top: `${(-100 * part.y) / part.height}%`,
                  }}
                />
              </div>
              <figcaption>{label}</figcaption>
            </figure>
          );
        })}
      </div>
    </div>
  );
}
