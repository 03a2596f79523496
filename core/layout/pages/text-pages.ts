import type { Block, CalloutBlock, HeadingBlock, LeadBlock, ParagraphBlock } from '../../issue/block.ts';
import type { InlineText } from '../../issue/inline.ts';
import type { TextSection } from '../../issue/section.ts';
import { type BodyLook, setBlocks, setParagraph } from '../blocks/set-blocks.ts';
import type { PrintedSection } from '../collect.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import { type Galley, GalleyBuilder } from '../galley/galley.ts';
import { addItemRule } from '../item/set-item.ts';
import { cutGalley, type GalleyPart, withForcedCuts } from '../paginate/cut-galley.ts';
import { columns, type Setting, setStyled } from '../setting.ts';
import { naturalCase } from '../text/natural-case.ts';
import { spaced } from '../text/set-text.ts';
import { addBand } from './band.ts';
import { DraftPage } from './draft-page.ts';
import type { Anchor, SectionPages } from './section-pages.ts';

/** A section of running text: title, opening paragraph, numbered headings in the rail, and a closing box at the foot of the last page. */
export function textPages(printed: PrintedSection, section: TextSection, node: DraftNode, setting: Setting): SectionPages {
  const { grid, furniture } = setting.template;
  const opening = new DraftPage('text', printed);
  const heading = addBand(opening, printed, node, setting);
  const { text, galley, parts, box, boxTop } = settleText(section, node, setting);
  const pages = parts.map((part, index) => {
    const page = index === 0 ? opening : new DraftPage('text', printed);
    page.placePart(galley, part, 0, index === 0 ? furniture.band.contentTop : grid.top);
    return page;
  });
  if (box !== null) {
    const page = boxTop === null ? new DraftPage('text', printed) : (pages.at(-1) ?? opening);
    if (boxTop === null) pages.push(page);
    page.place(box, 0, boxTop ?? grid.top);
  }
  const warnings = [...galley.warnings, ...(box?.warnings ?? [])];
  return { printed, pages, heading, anchors: text.anchors(), warnings };
}

interface SettledText {
  readonly text: TextSetter;
  readonly galley: Galley;
  readonly parts: readonly GalleyPart[];
  /** The closing box, and where it stands on the last page; null = that page has no room for it. */
  readonly box: Galley | null;
  readonly boxTop: Pt | null;
}

/** Sets the text with the wanted space before headings; with the least space where that lets the closing box stand on the same page. */
function settleText(section: TextSection, node: DraftNode, setting: Setting): SettledText {
  const { heading } = setting.template.flow.text;
  const { rest, closing } = splitClosing(section.blocks);
  const box = closing === null ? null : setClosing(closing, node, setting);
  const wanted = setWithGap(heading.gapBefore, section, rest, box, node, setting);
  if (box === null || wanted.boxTop !== null) return wanted;
  const close = setWithGap(heading.leastGap, section, rest, box, node, setting);
  return close.boxTop === null ? wanted : close;
}

function setWithGap(
  gap: Pt,
  section: TextSection,
  blocks: readonly Block[],
  box: Galley | null,
  node: DraftNode,
  setting: Setting,
): SettledText {
  const { grid, furniture, flow } = setting.template;
  const text = new TextSetter(section, node, gap, setting);
  text.set(blocks);
  const galley = withForcedCuts(text.builder.finish(), grid.bottom - furniture.band.contentTop, node);
  const topOf = (page: number): Pt => (page === 0 ? furniture.band.contentTop : grid.top);
  const parts = cutGalley(galley, grid.bottom - grid.top, (page) => grid.bottom - topOf(page));
  const used = topOf(parts.length - 1) + (parts.at(-1)?.height ?? 0) + flow.blocks.callout.before;
  const foot = flow.text.closing.bottom - (box?.height ?? 0);
  return { text, galley, parts, box, boxTop: used <= foot ? foot : null };
}

type Closing = ParagraphBlock | CalloutBlock;

/** The last block closes the text when it stands after numbered headings: a call-out, or a paragraph that is not a heading's only text. */
function splitClosing(blocks: readonly Block[]): { readonly rest: readonly Block[]; readonly closing: Closing | null } {
  const last = blocks.at(-1);
  const lastHeading = blocks.findLastIndex((block) => block.type === 'heading');
  const closes = last?.type === 'callout' || (last?.type === 'paragraph' && lastHeading < blocks.length - 2);
  if (last === undefined || lastHeading < 0 || !closes || plainText(last.text).length > 1500)
    return { rest: blocks, closing: null };
  return { rest: blocks.slice(0, -1), closing: last };
}

const plainText = (text: InlineText): string => text.map((inline) => inline.text).join('');

/** `2. Điểm sáng` typed with its number, or a heading without one. */
function typedNumber(text: string): { readonly number: string | null; readonly title: string } {
  const match = /^(\d{1,2})[.)]\s+(\S.*)$/su.exec(text);
  return match === null ? { number: null, title: text } : { number: match[1] ?? null, title: match[2] ?? '' };
}

class TextSetter {
  readonly builder: GalleyBuilder;
  private readonly headings: Anchor[] = [];
  private readonly title: DraftNode;
  private readonly reading: { readonly x: Pt; readonly width: Pt };
  private opened = 0;

  constructor(
    private readonly section: TextSection,
    private readonly node: DraftNode,
    /** Before numbered headings. */
    private readonly headingGap: Pt,
    private readonly setting: Setting,
  ) {
    const { template } = setting;
    this.builder = new GalleyBuilder(template.grid.unit, 0);
    this.reading = columns(template.grid.reading, template);
    this.title = childNode(node, 'H3');
  }

  set(blocks: readonly Block[]): void {
    const { builder, setting, reading } = this;
    if (this.section.title !== '') {
      builder.startBlock();
      builder.solidText(setStyled(naturalCase(this.section.title), 'trendTitle', reading.width, setting), reading.x, this.title);
      builder.gap(setting.template.styles.trendTitle.after);
      builder.keepWithNext();
    }
    let run: Block[] = [];
    for (const [index, block] of blocks.entries()) {
      if (block.type === 'heading' && block.level === 1) {
        this.setRun(run);
        run = [];
        this.setNumberedHeading(block);
      } else if (index === 0 && (block.type === 'paragraph' || block.type === 'lead')) this.setIntroduction(block);
      else {
        if (this.headings.length === 0) this.opened++;
        run.push(block);
      }
    }
    this.setRun(run);
  }

  /** The contents list the numbered headings; and the section's title where there are none, or much text stands before the first. */
  anchors(): readonly Anchor[] {
    const title = naturalCase(this.section.shortTitle || this.section.title);
    const own: Anchor[] =
      title !== '' && (this.headings.length === 0 || this.opened > 1) ? [{ node: this.title, item: null, title }] : [];
    return [...own, ...this.headings];
  }

  private setRun(blocks: readonly Block[]): void {
    const look: BodyLook = { paragraph: 'body', headingUnder: this.headings.length === 0 ? 3 : 4 };
    setBlocks(blocks, this.builder, { ...this.reading, beside: null }, this.node, look, this.setting);
  }

  private setIntroduction(block: ParagraphBlock | LeadBlock): void {
    const place = { ...this.node.place, block: block.id };
    const node = childNode(this.node, 'P', { place });
    setParagraph(block.text, 'trendIntro', this.builder, { ...this.reading, beside: null }, node, this.setting);
  }

  /** A heading with its number in the rail. A typed number is printed as typed (checks report gaps); else headings are counted. */
  private setNumberedHeading(block: HeadingBlock): void {
    const { builder, setting, reading } = this;
    const { template } = setting;
    const { top, numeralRise } = template.flow.text.heading;
    const rail = columns(template.grid.rail, template);
    const { number, title } = typedNumber(naturalCase(plainText(block.text)));
    const node = childNode(this.node, 'H4', { place: { ...this.node.place, block: block.id } });
    builder.gap(this.headingGap);
    const blockTop = builder.startBlock();
    addItemRule(blockTop, builder, setting);
    const numeral = setStyled(number ?? String(this.headings.length + 1), 'trendNumeral', rail.width, setting);
    builder.y = blockTop + top - numeralRise;
    builder.solidText(spaced(numeral), rail.x, node);
    builder.y = blockTop + top;
    builder.solidText(setStyled(title, 'trendHeading', reading.width, setting), reading.x, node);
    builder.gap(template.styles.trendHeading.after);
    builder.keepWithNext();
    this.headings.push({ node, item: null, title });
  }
}

/** The closing box, full width of the type area. */
function setClosing(block: Closing, section: DraftNode, setting: Setting): Galley {
  const { template, ink } = setting;
  const { padding, bar } = template.flow.text.closing;
  const [padTop, padRight, padBottom, padLeft] = padding;
  const rail = columns(template.grid.rail, template);
  const reading = columns(template.grid.reading, template);
  const boxWidth = reading.x + reading.width - rail.x;
  const width = boxWidth - padLeft - padRight;
  const node = childNode(section, 'Div', { place: { ...section.place, block: block.id } });
  const builder = new GalleyBuilder(template.grid.unit, 0);
  const title = block.type === 'callout' && block.title !== '' ? setStyled(block.title, 'calloutTitle', width, setting) : null;
  const text = setStyled(block.text, 'callout', width, setting);
  const height = padTop + (title?.height ?? 0) + text.height + padBottom;
  builder.add(
    filledRect({ x: rail.x, y: 0, width: boxWidth, height }, ink.tint),
    filledRect({ x: rail.x, y: 0, width: bar, height }, ink.section),
  );
  builder.y = padTop;
  if (title !== null) builder.solidText(title, rail.x + padLeft, childNode(node, 'P'));
  builder.solidText(text, rail.x + padLeft, childNode(node, 'P'));
  builder.y = height;
  return builder.finish();
}
