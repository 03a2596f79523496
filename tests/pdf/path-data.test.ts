import { describe, expect, it } from 'vitest';
import { parsePathData } from '../../pdf/path-data.ts';

describe('path data', () => {
  it('reads moves, lines and closes; numbers may touch', () => {
    expect(parsePathData('M1-2L.5.25 3 4H9V-1Z')).toEqual([
      { kind: 'move', to: [1, -2] },
      { kind: 'line', to: [0.5, 0.25] },
      { kind: 'line', to: [3, 4] },
      { kind: 'line', to: [9, 4] },
      { kind: 'line', to: [9, -1] },
      { kind: 'close' },
    ]);
  });

  it('takes further pairs after a move as lines', () => {
    expect(parsePathData('M0,0 1,1')).toEqual([
      { kind: 'move', to: [0, 0] },
      { kind: 'line', to: [1, 1] },
    ]);
  });

  it('turns a quadratic curve into the cubic one of the same shape', () => {
    const [, curve] = parsePathData('M0 0Q3 6 6 0');
    expect(curve).toEqual({ kind: 'curve', from: [2, 4], towards: [4, 4], to: [6, 0] });
  });

  it('goes on from the start of the shape after it was closed', () => {
    expect(parsePathData('M5 5H9ZV7').at(-1)).toEqual({ kind: 'line', to: [5, 7] });
  });

  it.each(['M0 0l1 1', 'M0 0A1 1 0 0 0 2 2', 'M0', 'M0 0C1 2 3 4', 'Z3'])('refuses %s', (data) => {
    expect(() => parsePathData(data)).toThrow('path data');
  });
});
