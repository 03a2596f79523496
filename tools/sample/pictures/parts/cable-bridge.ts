import type { Place } from '../camera.ts';
import { mix, shade } from '../colour.ts';
import { group } from '../sheet.ts';
import { face, rod } from '../solid.ts';
import { type PortView, through } from './port.ts';

interface BridgeSetting {
  /** Ends of the deck on the ground plan (y is ignored). */
  readonly from: Place;
  readonly to: Place;
  /** Height of the deck above the water, of the towers above the deck (m). */
  readonly deck: number;
  readonly height: number;
  /** Where the towers stand, as shares of the way. */
  readonly towers: readonly number[];
  /** Colours by night; by day the haze decides alone. */
  readonly cable?: string;
  readonly concrete?: string;
}

/** A cable-stayed bridge running away from the eye, far parts first. */
export function cableBridge(
  view: PortView,
  { from, to, deck, height, towers, cable = '#6d6480', concrete = '#4d4a68' }: BridgeSetting,
): string {
  const run: Place = [to[0] - from[0], 0, to[2] - from[2]];
  const length = Math.hypot(run[0], run[2]);
  const across: Place = [run[2] / length, 0, -run[0] / length];
  const at = (share: number, up: number, side = 0): Place => [
    from[0] + run[0] * share + across[0] * side,
    up,
    from[2] + run[2] * share + across[2] * side,
  ];
  const tint = (colour: string, share: number) => through(view, colour, at(share, 0)[2]);
  const parts: string[] = [];
  for (const tower of [...towers].sort((a, b) => b - a))
    parts.push(stays(tower, -1), pylon(tower), deckAround(tower), stays(tower, 1));
  return group(parts);

  function span(tower: number): number {
    return Math.min(0.125, tower + 0.03);
  }

  function pylon(share: number): string {
    const top = deck + height;
    const paint = tint(concrete, share);
    const lit = mix(paint, view.rim, 0.3);
    const leg = (side: number, colour: string) => [
      rod(view.camera, at(share, -2, side * 17), at(share, deck, side * 21), 8, colour),
      rod(view.camera, at(share, deck, side * 21), at(share, deck + height * 0.62, side * 4), 6.4, colour),
    ];
    return [
      ...leg(-1, shade(paint, -0.1)),
      ...leg(1, paint),
      rod(view.camera, at(share, deck + height * 0.58), at(share, top), 7, paint),
      rod(view.camera, at(share, deck + height * 0.58, -2.6), at(share, top, -2.6), 1.6, lit),
      rod(view.camera, at(share, deck - 5, -21), at(share, deck - 5, 21), 5, shade(paint, -0.15)),
      rod(view.camera, at(share, 0, -26), at(share, 0, 26), 9, shade(paint, -0.12)),
    ].join('');
  }

  function stays(share: number, side: number): string {
    const reach = span(share);
    const lines = Array.from({ length: 22 }, (_, index) => {
      const out = ((index + 2) / 23) * reach;
      const root = deck + height * (0.62 + 0.36 * ((index + 2) / 23));
      return [-1, 1].map((way) =>
        rod(
          view.camera,
          at(share, root, side * 1.6),
          at(share + way * out, deck + 1, side * 14),
          0.42,
          tint(mix(cable, view.rim, side > 0 ? 0.2 : 0), share + way * out),
        ),
      );
    });
    return lines.flat().join('');
  }

  function deckAround(share: number): string {
    const steps = Array.from({ length: 26 }, (_, index) => index).reverse();
    const [start, end] = [Math.max(-0.04, share - 0.14), share + (share === Math.max(...towers) ? 0.66 : 0.14)];
    return steps
      .map((index) => {
        const [a, b] = [start + ((end - start) * index) / 26, start + ((end - start) * (index + 1.05)) / 26];
        const paint = tint(concrete, a);
        const slab = (side: number, low: number, high: number, colour: string) =>
          face(view.camera, [at(a, low, side), at(a, high, side), at(b, high, side), at(b, low, side)], colour);
        const under = face(
          view.camera,
          [at(a, deck - 4, -15), at(a, deck - 4, 15), at(b, deck - 4, 15), at(b, deck - 4, -15)],
          shade(paint, -0.3),
        );
        const pier = index % 6 === 0 ? rod(view.camera, at(a, -2), at(a, deck - 4), 6, shade(paint, -0.05)) : '';
        return (
          pier +
          under +
          slab(-15, deck - 4, deck + 1, shade(paint, -0.05)) +
          slab(-15, deck + 0.6, deck + 1.4, mix(paint, view.rim, 0.55)) +
          rod(view.camera, at(a, deck, -14), at(a, deck + 9, -14), 0.3, paint)
        );
      })
      .join('');
  }
}
