import type { Point } from './sheet.ts';

/** A place in the scene: x to the right, y up, z away from the eye; any one unit, e.g. metres. */
export type Place = readonly [x: number, y: number, z: number];

/** A pinhole camera. */
export interface Camera {
  /** Where a place lands on the picture, in pixels; places behind the eye are pulled just in front of it. */
  project(place: Place): Point;
  /** Pixels that one unit measures at this place. */
  scaleAt(place: Place): number;
}

interface CameraSetting {
  readonly eye: Place;
  /** Focal length in pixels: small = wide angle. */
  readonly focal: number;
  /** Where the viewing axis meets the picture, in pixels. */
  readonly centre: Point;
  /** Downward tilt in radians. */
  readonly pitch?: number;
  /** Turn to the right in radians. */
  readonly yaw?: number;
}

/** Sets up a camera. */
export function newCamera({ eye, focal, centre, pitch = 0, yaw = 0 }: CameraSetting): Camera {
  const seen = ([x, y, z]: Place): Place => {
    const [dx, dy, dz] = [x - eye[0], y - eye[1], z - eye[2]];
    const acrossX = dx * Math.cos(yaw) - dz * Math.sin(yaw);
    const acrossZ = dx * Math.sin(yaw) + dz * Math.cos(yaw);
    const up = dy * Math.cos(pitch) + acrossZ * Math.sin(pitch);
    const away = acrossZ * Math.cos(pitch) - dy * Math.sin(pitch);
    return [acrossX, up, Math.max(away, 0.01)];
  };
  return {
    project: (place) => {
      const [x, y, z] = seen(place);
      return [centre[0] + (x / z) * focal, centre[1] - (y / z) * focal];
    },
    scaleAt: (place) => focal / seen(place)[2],
  };
}
