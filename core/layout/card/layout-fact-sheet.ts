import { finalize } from '../finalize.ts';
import type { FaceSource } from '../fonts/face.ts';
import type { Pt } from '../frames/geometry.ts';
import type { Layout } from '../frames/layout.ts';
import { childNode, type DraftNode, filledRect, nowhere } from '../galley/draft.ts';
import { textFrames } from '../galley/text-frames.ts';
import { DraftPage } from '../pages/draft-page.ts';
import { PhraseMemo, type Setting, setStyled } from '../setting.ts';
import type { StyleId, Template } from '../template/template.ts';
import { spaced } from '../text/set-text.ts';

/** A page of facts and lists about an issue. */
export interface FactSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

const nameWidth: Pt = 170;
const gap: Pt = 18;

/** Sets a sheet in the template's type: one page, more where the lists are long. Tagged like the bulletin itself. */
export function layoutFactSheet(sheet: FactSheet, template: Template, faces: FaceSource): Layout {
  const ink = { section: 'ink', tint: 'ink' };
  const writer = new SheetWriter({ template, faces, images: () => null, ink, phrases: new PhraseMemo() });
  writer.line(sheet.title, 'trendTitle', 'H1');
  writer.line(sheet.subtitle, 'contentsRow', 'P');
  writer.rule();
  for (const { name, value } of sheet.facts) writer.fact(name, value);
  for (const { title, lines } of sheet.lists) writer.list(title, lines);
  const pages = writer.pages.map((draft, index) => ({ draft, label: String(index + 1), furniture: [] }));
  return {
    ...finalize(pages, template),
    ...{ destinations: [], bookmarks: [], contents: [], pageMap: { sections: [], items: [] }, warnings: [] },
    ...{ title: `${sheet.title} – ${sheet.subtitle}`, author: sheet.author, subject: sheet.title, language: template.language },
  };
}

class SheetWriter {
  readonly pages: DraftPage[] = [];
  private readonly root: DraftNode = { parent: null, role: 'Document', place: nowhere, alt: null, numbering: null };
  private readonly left: Pt;
  private readonly width: Pt;
  private y: Pt;

  constructor(private readonly setting: Setting) {
    const { grid, page } = setting.template;
    this.left = grid.left;
    this.width = page.width - 2 * grid.left;
    this.y = grid.top;
  }

  line(text: string, style: StyleId, role: 'H1' | 'H2' | 'P'): void {
    const set = setStyled(text, style, this.width, this.setting);
    this.room(set.height).add(...textFrames(spaced(set), this.left, this.y, childNode(this.root, role)));
    this.y += set.height;
  }

  rule(): void {
    this.room(gap).add(filledRect({ x: this.left, y: this.y + gap / 2, width: this.width, height: 1.5 }, 'ink'));
    this.y += gap;
  }

  /** Name and value on one line, read together. */
  fact(name: string, value: string): void {
    const label = setStyled(name, 'contentsRow', nameWidth, this.setting);
    const text = setStyled(value, 'contentsDate', this.width - nameWidth, this.setting);
    const height = Math.max(label.height, text.height) + 5;
    const node = childNode(this.root, 'P');
    this.room(height).add(
      ...textFrames(spaced(label), this.left, this.y, node),
      ...textFrames(text, this.left + nameWidth, this.y, node),
    );
    this.y += height;
  }

  list(title: string, lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.y += gap;
    this.line(title, 'heading2', 'H2');
    this.y += 4;
    const list = childNode(this.root, 'L', { numbering: 'Disc' });
    for (const text of lines) {
      const entry = childNode(list, 'LI');
      const mark = setStyled('•', 'contentsRow', 12, this.setting);
      const set = setStyled(text, 'contentsRow', this.width - 14, this.setting);
      this.room(set.height + 2).add(
        ...textFrames(spaced(mark), this.left, this.y, childNode(entry, 'Lbl')),
        ...textFrames(set, this.left + 14, this.y, childNode(entry, 'LBody')),
      );
      this.y += set.height + 2;
    }
  }

  /** The page on which a piece of this height fits. */
  private room(height: Pt): DraftPage {
    const { grid } = this.setting.template;
    const last = this.pages.at(-1);
    if (last !== undefined && this.y + height <= grid.bottom) return last;
    const page = new DraftPage('text', null, false);
    this.pages.push(page);
    this.y = grid.top;
    return page;
  }
}
