import type { Block, HeadingBlock } from '../../issue/block.ts';
import type { InlineText } from '../../issue/inline.ts';
import { assertNever } from '../../text/assert-never.ts';
import type { Pt } from '../frames/geometry.ts';
import type { StructureRole } from '../frames/structure.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import type { GalleyBuilder } from '../galley/galley.ts';
import { type Setting, setBesideStyled, setStyled } from '../setting.ts';
import type { StyleId } from '../template/template.ts';
import { baselineIn, type SetText } from '../text/set-text.ts';
import { type BodyFrame, boxAt, lineLeft, measureAt } from './body-frame.ts';
import { setCallout } from './set-callout.ts';
import { setPictureBlock } from './set-picture-block.ts';
import { setQuote } from './set-quote.ts';
import { setTable } from './set-table.ts';

/** What running text looks like where it stands. */
export interface BodyLook {
  readonly paragraph: StyleId;
  /** Level of the heading that the text stands under (3 = H3); its own headings start one below. */
  readonly headingUnder: number;
}

/** Sets blocks one under the other. Neighbouring list entries become one list. */
export function setBlocks(
  blocks: readonly Block[],
  builder: GalleyBuilder,
  frame: BodyFrame,
  parent: DraftNode,
  look: BodyLook,
  setting: Setting,
): void {
  const setter = new BlockSetter(builder, frame, parent, look, setting);
  for (const block of blocks) setter.set(block);
}

/** A paragraph that may run beside a picture and over a page end. */
export function setParagraph(
  text: InlineText,
  style: StyleId,
  builder: GalleyBuilder,
  frame: BodyFrame,
  node: DraftNode,
  setting: Setting,
): void {
  const { before, after, leading } = setting.template.styles[style];
  builder.gap(before);
  const measure = measureAt(frame, builder.startBlock(), leading);
  builder.lines(setBesideStyled(text, style, measure, setting), lineLeft(frame, measure), node);
  builder.gap(after);
}

interface OpenList {
  readonly type: 'bullet' | 'numbered';
  readonly node: DraftNode;
  entries: number;
}

class BlockSetter {
  private list: OpenList | null = null;
  private depth: number;

  constructor(
    private readonly builder: GalleyBuilder,
    private readonly frame: BodyFrame,
    private readonly parent: DraftNode,
    private readonly look: BodyLook,
    private readonly setting: Setting,
  ) {
    this.depth = look.headingUnder;
  }

  set(block: Block): void {
    const { builder, frame, setting } = this;
    const node = (role: StructureRole): DraftNode =>
      childNode(this.parent, role, { place: { ...this.parent.place, block: block.id } });
    if (block.type !== 'bullet' && block.type !== 'numbered') this.list = null;
    switch (block.type) {
      case 'lead':
        setParagraph(block.text, 'lead', builder, frame, node('P'), setting);
        break;
      case 'paragraph':
        setParagraph(block.text, this.look.paragraph, builder, frame, node('P'), setting);
        break;
      case 'bullet':
      case 'numbered':
        this.setListEntry(block.type, block.text, node('LI'));
        break;
      case 'heading':
        this.setHeading(block, node);
        break;
      case 'quote':
        setQuote(block, builder, frame, node('BlockQuote'), setting);
        break;
      case 'callout':
        setCallout(block, builder, frame, node('Div'), setting);
        break;
      case 'picture':
        setPictureBlock(block.picture, builder, boxAt(frame, builder.y), node('Div'), setting);
        break;
      case 'table':
        setTable(block, builder, frame, node('Table'), setting);
        break;
      default:
        assertNever(block);
    }
  }

  /** Levels never skip: a heading 3 under a headline is tagged one below it (Matterhorn 14-003). */
  private setHeading(block: HeadingBlock, node: (role: StructureRole) => DraftNode): void {
    const roles = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;
    this.depth = Math.min(this.depth + 1, this.look.headingUnder + block.level, roles.length);
    const style: StyleId = `heading${block.level}`;
    const { before, after } = this.setting.template.styles[style];
    this.builder.gap(before);
    const box = boxAt(this.frame, this.builder.startBlock());
    this.builder.solidText(setStyled(block.text, style, box.width, this.setting), box.x, node(roles[this.depth - 1] ?? 'H6'));
    this.builder.gap(after);
    this.builder.keepWithNext();
  }

  private setListEntry(type: OpenList['type'], text: InlineText, entry: DraftNode): void {
    const { builder, frame, setting } = this;
    const { bullet, numbered } = setting.template.flow.blocks;
    if (this.list?.type !== type) {
      const numbering = type === 'bullet' ? 'Disc' : 'Decimal';
      this.list = { type, node: childNode(this.parent, 'L', { place: entry.place, numbering }), entries: 0 };
    }
    this.list.entries++;
    const label = type === 'bullet' ? null : setStyled(`${this.list.entries}.`, 'listNumber', 100, setting);
    const hang = label === null ? bullet.hang : Math.max(numbered.hang, (label.lines[0]?.width ?? 0) + numbered.hang / 4);
    const listed: DraftNode = { ...entry, parent: this.list.node };
    builder.gap(bullet.gap);
    const top = builder.startBlock();
    const style = setting.template.styles[this.look.paragraph];
    const measure = measureAt(frame, top, style.leading, hang);
    const left = lineLeft(frame, measure, hang);
    const set = setBesideStyled(text, this.look.paragraph, measure, setting);
    if (label === null) this.addBullet(left(0) - hang, top);
    else this.addNumber(label, left(0) - hang, top, listed, set);
    builder.lines(set, left, childNode(listed, 'LBody'));
    builder.gap(bullet.gap);
  }

  private addBullet(x: Pt, top: Pt): void {
    const { size, top: drop } = this.setting.template.flow.blocks.bullet;
    const fill = this.setting.ink.section;
    this.builder.add(filledRect({ x, y: top + drop, width: size, height: size }, fill));
  }

  private addNumber(label: SetText, x: Pt, top: Pt, entry: DraftNode, set: SetText): void {
    const style = this.setting.template.styles.listNumber;
    const drop = (set.lines[0]?.baseline ?? 0) - baselineIn(style.leading, style.size, this.setting.faces(style.face));
    const run = label.lines[0]?.runs[0];
    if (run === undefined) return;
    const node = childNode(entry, 'Lbl');
    const y = top + drop + (label.lines[0]?.baseline ?? 0);
    const { text, face, size, color, width, wordSpace, tracking } = run;
    const runs = [{ text, face, size, color, x: 0, width, wordSpace, tracking, node }];
    this.builder.add({ kind: 'text', x, y, width, runs, brokenAtSpace: true });
  }
}
