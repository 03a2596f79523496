import type { Frame } from '../../layout/frames/frame.ts';
import type { ColorId, NodeId } from '../../layout/frames/geometry.ts';
import type { Layout } from '../../layout/frames/layout.ts';

/** A colour of the template where it is printed first. */
export interface UsedColor {
  readonly color: ColorId;
  readonly page: number;
  readonly node: NodeId | null;
  /** Pages that show it. */
  readonly pages: number;
}

/** The colours that the pages print, each once; `inText` = those of letters alone. */
export function usedColors({ pages }: Layout, { inText }: { readonly inText: boolean }): readonly UsedColor[] {
  const used = new Map<ColorId, UsedColor & { readonly last: number }>();
  for (const page of pages) {
    for (const frame of page.frames) {
      for (const { color, node } of inText ? textColors(frame) : [...textColors(frame), ...flatColors(frame)]) {
        const known = used.get(color) ?? { color, page: page.number, node, pages: 0, last: 0 };
        if (known.last !== page.number) used.set(color, { ...known, pages: known.pages + 1, last: page.number });
      }
    }
  }
  return [...used.values()];
}

interface Use {
  readonly color: ColorId;
  readonly node: NodeId | null;
}

const textColors = (frame: Frame): readonly Use[] => (frame.kind === 'text' ? frame.runs : []);

function flatColors(frame: Frame): readonly Use[] {
  switch (frame.kind) {
    case 'rect':
      return [{ color: frame.fill, node: frame.node }];
    case 'line':
      return [{ color: frame.color, node: null }];
    case 'path':
      return [frame.fill, frame.stroke?.color ?? null].flatMap((color) => (color === null ? [] : [{ color, node: frame.node }]));
    default:
      return [];
  }
}
