import { Face, type FaceSource } from '../../../core/layout/fonts/face.ts';
import type { FaceMetrics } from '../../../core/layout/fonts/face-metrics.ts';
import type { FaceId } from '../../../core/layout/frames/geometry.ts';
import type { Template } from '../../../core/layout/template/template.ts';

/** Every face that a template can print with. */
export function facesOf(template: Template): readonly FaceId[] {
  const styles = Object.values(template.styles).flatMap((style) => [
    style.face,
    style.boldFace,
    style.italicFace,
    style.boldItalicFace,
  ]);
  const named = [...styles, ...template.fallbackFaces].filter((face) => face !== undefined);
  return [...new Set(named)];
}

/** Reads the metrics of all faces side by side; the source throws for any other. */
export async function loadMetrics(names: readonly FaceId[]): Promise<FaceSource> {
  const loaded = await Promise.all(
    names.map(async (name): Promise<readonly [FaceId, Face]> => {
      const response = await fetch(`/fonts/${name}.metrics.json`);
      if (!response.ok) throw new Error(`no metrics of ${name}: ${response.status}`);
      return [name, new Face((await response.json()) as FaceMetrics)];
    }),
  );
  const faces = new Map(loaded);
  return (name) => {
    const face = faces.get(name);
    if (face === undefined) throw new Error(`the template names no face ${name}`);
    return face;
  };
}

/** Makes the same files ready for painting, each under its face's own name. */
export async function loadFonts(names: readonly FaceId[], faces: FaceSource, fonts: FontFaceSet): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const font = new FontFace(name, `url("/fonts/${faces(name).metrics.file}")`);
      fonts.add(await font.load());
    }),
  );
}
