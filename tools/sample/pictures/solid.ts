import type { Camera, Place } from './camera.ts';
import { type Point, polygon, polyline } from './sheet.ts';

/** A flat face between places. */
export function face(camera: Camera, corners: readonly Place[], fill: string, more = ''): string {
  return polygon(corners.map(camera.project), fill, more);
}

/** A rod from one place to another, `thick` units wide; its drawn width follows the distance. */
export function rod(camera: Camera, from: Place, to: Place, thick: number, colour: string, more = ''): string {
  const [a, b] = [camera.project(from), camera.project(to)];
  const [widthA, widthB] = [camera.scaleAt(from) * thick * 0.5, camera.scaleAt(to) * thick * 0.5];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length < 0.5 || Math.max(widthA, widthB) < 0.7) return polyline([a, b], colour, Math.max(0.6, widthA + widthB), more);
  const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const corner = ([x, y]: Point, width: number): Point => [x + nx * width, y + ny * width];
  return polygon([corner(a, widthA), corner(b, widthB), corner(b, -widthB), corner(a, -widthA)], colour, more);
}

/** Colours of a box: towards the eye, the side that is seen, the top. */
export interface BoxColours {
  readonly front: string;
  readonly side: string;
  readonly top: string;
}

/** An upright box: `low` is its corner with the smallest coordinates. Shows the faces that the eye at `eye` can see. */
export function box(camera: Camera, eye: Place, low: Place, size: Place, colours: BoxColours, more = ''): string {
  const [x, y, z] = low;
  const [X, Y, Z] = [x + size[0], y + size[1], z + size[2]];
  const parts: string[] = [];
  if (eye[1] > Y)
    parts.push(
      face(
        camera,
        [
          [x, Y, z],
          [X, Y, z],
          [X, Y, Z],
          [x, Y, Z],
        ],
        colours.top,
        more,
      ),
    );
  if (eye[0] < x)
    parts.push(
      face(
        camera,
        [
          [x, y, z],
          [x, Y, z],
          [x, Y, Z],
          [x, y, Z],
        ],
        colours.side,
        more,
      ),
    );
  if (eye[0] > X)
    parts.push(
      face(
        camera,
        [
          [X, y, z],
          [X, Y, z],
          [X, Y, Z],
          [X, y, Z],
        ],
        colours.side,
        more,
      ),
    );
  if (eye[2] < z)
    parts.push(
      face(
        camera,
        [
          [x, y, z],
          [X, y, z],
          [X, Y, z],
          [x, Y, z],
        ],
        colours.front,
        more,
      ),
    );
  return parts.join('');
}

/** A smooth or straight path through projected places, as points for `polyline` or `smooth`. */
export function trace(camera: Camera, places: readonly Place[]): readonly Point[] {
  return places.map(camera.project);
}
