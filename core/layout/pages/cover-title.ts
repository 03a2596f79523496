import type { Pt } from '../frames/geometry.ts';
import { type Setting, setStyled } from '../setting.ts';
import type { StyleId } from '../template/template.ts';
import { baselineIn, type SetText } from '../text/set-text.ts';

/** A line of the title: one set line and the top of its box. */
export interface TitleLine {
  readonly set: SetText;
  readonly top: Pt;
}

/** The title in lines of equal size, as large as fits: on the template's lines, or in more and closer ones where that lets it be larger. */
export function titleLines(text: string, setting: Setting): readonly TitleLine[] {
  const { title } = setting.template.cover;
  const style = setting.template.styles.coverWord;
  const first = title.lineTops[0] ?? 0;
  const room = (title.lineTops.at(-1) ?? first) + style.leading - first;
  for (let scale = 1; scale > 0.08; scale -= 0.04) {
    const set = setScaled(text, 'coverWord', scale, title.width, setting);
    const baseline = baselineIn(set.leading, style.size * scale, setting.faces(style.face));
    const isWide = set.lines.some((line) => line.width > title.width);
    if (isWide || (set.lines.length > title.lineTops.length && set.height > room)) continue;
    const fits = set.lines.length <= title.lineTops.length;
    return set.lines.map((line, index) => ({
      set: { ...set, lines: [{ ...line, x: 0, baseline }] },
      top: fits
        ? (title.lineTops[index] ?? 0) + ((1 - scale) * style.leading) / 2
        : first + (room - set.height) / 2 + line.baseline - baseline,
    }));
  }
  return [];
}

/** A text in a style at a share of its size. */
export function setScaled(text: string, id: StyleId, scale: number, width: Pt, setting: Setting): SetText {
  const style = setting.template.styles[id];
  const scaled = { ...style, size: style.size * scale, leading: style.leading * scale, tracking: style.tracking * scale };
  const template = { ...setting.template, styles: { ...setting.template.styles, [id]: scaled } };
  return setStyled(text, id, width, { ...setting, template });
}
