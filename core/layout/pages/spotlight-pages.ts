import type { Block, QuoteBlock } from '../../issue/block.ts';
import type { Item } from '../../issue/item.ts';
import { setBlocks } from '../blocks/set-blocks.ts';
import { setQuote } from '../blocks/set-quote.ts';
import type { PrintedSection } from '../collect.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode } from '../galley/draft.ts';
import { type Galley, GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { addQrBox } from '../item/qr-box.ts';
import { splitLead } from '../item/set-item.ts';
import { addSourceLine } from '../item/source-line.ts';
import { cutGalley, type GalleyPart, withForcedCuts } from '../paginate/cut-galley.ts';
import { addFigure } from '../pictures/figure.ts';
import { columns, type Setting, setStyled, snap } from '../setting.ts';
import { spaced } from '../text/set-text.ts';
import type { LayoutWarning } from '../warning.ts';
import { addBand } from './band.ts';
import { DraftPage } from './draft-page.ts';
import type { Anchor, SectionPages } from './section-pages.ts';

/** The spotlight: each item on pages of its own, opening under a picture across the bleed, text in columns. */
export function spotlightPages(printed: PrintedSection, items: readonly Item[], node: DraftNode, setting: Setting): SectionPages {
  const pages: DraftPage[] = [];
  const anchors: Anchor[] = [];
  const warnings: LayoutWarning[] = [];
  let heading: DraftNode | null = null;
  for (const item of items) {
    const article: SpotlightArticle = new SpotlightArticle(printed, item, node, heading === null, setting);
    article.set();
    heading ??= article.sectionHeading;
    pages.push(...article.pages);
    anchors.push({ node: article.headline, item: item.id, title: item.shortTitle || item.headline });
    warnings.push(...article.warnings);
  }
  return { printed, pages, heading: heading ?? node, anchors, warnings };
}

class SpotlightArticle {
  readonly pages: DraftPage[] = [];
  readonly warnings: LayoutWarning[] = [];
  readonly headline: DraftNode;
  sectionHeading: DraftNode | null = null;
  private readonly root: DraftNode;
  private readonly left: Pt;
  private readonly width: Pt;

  constructor(
    private readonly printed: PrintedSection,
    private readonly item: Item,
    private readonly section: DraftNode,
    private readonly opensSection: boolean,
    private readonly setting: Setting,
  ) {
    const { template } = setting;
    this.root = childNode(section, 'Art', { place: { section: printed.section.id, item: item.id, block: null, picture: null } });
    this.headline = childNode(this.root, 'H3');
    const rail = columns(template.grid.rail, template);
    const reading = columns(template.grid.reading, template);
    this.left = rail.x;
    this.width = reading.x + reading.width - rail.x;
  }

  set(): void {
    const hero = this.item.pictures[0];
    const page = new DraftPage('spotlight', this.printed, hero === undefined);
    this.pages.push(page);
    const top = hero === undefined ? this.openPlain(page) : this.openWithHero(page);
    page.marks.push({ item: this.item.id, headline: this.headline, top });
    const { lead, body } = splitLead(this.item.body);
    const isShortLead = lead !== null && lead.text.reduce((sum, inline) => sum + inline.text.length, 0) <= 900;
    const columnTop = this.setHead(page, top, isShortLead ? lead : null);
    this.setColumns(page, columnTop, this.columnBlocks(isShortLead ? body : this.item.body));
    for (const next of this.pages.slice(1))
      next.marks.push({ item: this.item.id, headline: null, top: this.setting.template.grid.top });
  }

  /** The picture across the bleed, the numeral block and the section's name over its foot. Returns the headline's top. */
  private openWithHero(page: DraftPage): Pt {
    const { template, ink } = this.setting;
    const { hero } = template.flow.spotlight;
    const { bleed, width } = template.page;
    const { band } = template.furniture;
    const builder = new GalleyBuilder(template.grid.unit, 0);
    const picture = this.item.pictures[0];
    const box = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: hero.height + bleed };
    if (picture !== undefined) addFigure(picture, box, 0, this.root, builder, this.setting);
    page.add(...builder.frames);
    this.warnings.push(...builder.warnings);
    if (this.opensSection) {
      const heading = childNode(this.section, 'H2');
      this.sectionHeading = heading;
      page.readFirst.push(heading);
      const reading = columns(template.grid.reading, template);
      const numeral = setStyled(this.printed.numeral, 'bandNumeral', band.blockWidth, this.setting);
      const name = setStyled(this.printed.name, 'band', this.width - band.blockWidth, this.setting);
      const y = hero.blockTop;
      const labelWidth = Math.max(hero.labelWidth, (name.lines[0]?.width ?? 0) + 2 * (reading.x - this.left - band.blockWidth));
      page.add(
        {
          kind: 'rect',
          x: this.left + band.blockWidth,
          y,
          width: labelWidth,
          height: band.height,
          radius: 0,
          fill: 'white',
          node: null,
        },
        { kind: 'rect', x: this.left, y, width: band.blockWidth, height: band.height, radius: 0, fill: ink.section, node: null },
      );
      page.add(...textFrames(spaced(numeral), this.left, y, heading));
      page.add(...textFrames(name, reading.x, y, heading));
    }
    return hero.headlineTop;
  }

  private openPlain(page: DraftPage): Pt {
    const { template } = this.setting;
    if (!this.opensSection) return template.grid.top;
    this.sectionHeading = addBand(page, this.printed, this.section, this.setting);
    return template.flow.spotlight.plainHeadlineTop;
  }

  /** Headline, lead and source across all columns. Returns where the columns start. */
  private setHead(page: DraftPage, top: Pt, lead: Extract<Block, { type: 'lead' }> | null): Pt {
    const { template } = this.setting;
    const builder = new GalleyBuilder(template.grid.unit, 0);
    builder.startBlock();
    builder.solidText(setStyled(this.item.headline, 'spotlightHeadline', this.width, this.setting), this.left, this.headline);
    builder.gap(template.styles.spotlightHeadline.after);
    if (lead !== null) {
      builder.startBlock();
      const node = childNode(this.root, 'P', { place: { ...this.root.place, block: lead.id } });
      builder.solidText(setStyled(lead.text, 'spotlightLead', this.width, this.setting), this.left, node);
      builder.gap(template.styles.spotlightLead.after);
    }
    if (addSourceLine(this.item, this.left, this.width, this.root, builder, this.setting))
      builder.gap(template.flow.spotlight.sourceGap);
    const bottom = builder.startBlock();
    const galley = builder.finish();
    page.place(galley, 0, top);
    this.warnings.push(...galley.warnings);
    return top + snap(bottom, template);
  }

  /** Text in columns, evened out on the last page; the quote opens the first page's last column, the QR box closes it. */
  private setColumns(page: DraftPage, top: Pt, { quote, text }: ColumnBlocks): void {
    const { template } = this.setting;
    const { columns: count, columnWidth, columnGutter } = template.flow.spotlight;
    const x = (column: number): Pt => this.left + (column % count) * (columnWidth + columnGutter);
    const head = this.columnGalley((builder) => {
      if (quote === null) return;
      const node = childNode(this.root, 'BlockQuote', { place: { ...this.root.place, block: quote.id } });
      setQuote(quote, builder, { x: 0, width: columnWidth, beside: null }, node, this.setting);
    });
    const foot = this.columnGalley((builder) => {
      if (this.item.qr !== null) addQrBox(this.item.qr, builder, 0, this.root, this.setting);
    });
    const gap = template.flow.spotlight.sourceGap;
    const headHeight = head.height === 0 ? 0 : snap(head.height + gap, template);
    const footHeight = foot.height === 0 ? 0 : snap(foot.height + gap, template);
    const set = this.columnGalley((builder) => {
      setBlocks(
        text,
        builder,
        { x: 0, width: columnWidth, beside: null },
        this.root,
        { paragraph: 'body', headingUnder: 3 },
        this.setting,
      );
    });
    const body = withForcedCuts(set, (template.grid.bottom - template.grid.top) / 3, this.root);
    const rooms: ColumnRooms = { count, top, nextTop: template.grid.top, bottom: template.grid.bottom, headHeight, footHeight };
    const parts = evenColumns(body, rooms, template.grid.unit);
    for (const [column, part] of parts.entries()) {
      const pageIndex = Math.floor(column / count);
      const target = this.pageAt(pageIndex);
      const columnTop = pageIndex === 0 ? top : template.grid.top;
      const isHeaded = column === count - 1;
      if (isHeaded && head.height > 0) target.place(head, x(column), columnTop);
      target.placePart(body, part, x(column), columnTop + (isHeaded ? headHeight : 0));
    }
    if (parts.length < count && head.height > 0) page.place(head, x(count - 1), top);
    if (foot.height > 0) page.place(foot, x(count - 1), template.grid.bottom - foot.height);
    this.warnings.push(...body.warnings, ...head.warnings, ...foot.warnings);
  }

  private columnGalley(set: (builder: GalleyBuilder) => void): Galley {
    const builder = new GalleyBuilder(this.setting.template.grid.unit, 0);
    set(builder);
    return builder.finish();
  }

  private pageAt(index: number): DraftPage {
    while (this.pages.length <= index) this.pages.push(new DraftPage('spotlight', this.printed));
    return this.pages[index] ?? this.pageAt(index);
  }

  /** The first quote stands apart; further pictures go into the text, one after every second paragraph. */
  private columnBlocks(body: readonly Block[]): ColumnBlocks {
    const quote = body.find((block): block is QuoteBlock => block.type === 'quote') ?? null;
    const text: Block[] = [];
    const pictures = [...this.item.pictures.slice(1)];
    for (const [index, block] of body.filter((candidate) => candidate !== quote).entries()) {
      text.push(block);
      if (index % 2 === 1)
        text.push(...pictures.splice(0, 1).map((picture) => ({ type: 'picture', id: block.id, picture }) as const));
    }
    const lastId = body.at(-1)?.id;
    if (lastId !== undefined) text.push(...pictures.map((picture) => ({ type: 'picture', id: lastId, picture }) as const));
    return { quote, text };
  }
}

interface ColumnBlocks {
  readonly quote: QuoteBlock | null;
  readonly text: readonly Block[];
}

interface ColumnRooms {
  readonly count: number;
  readonly top: Pt;
  readonly nextTop: Pt;
  readonly bottom: Pt;
  /** Taken from the first page's last column. */
  readonly headHeight: Pt;
  readonly footHeight: Pt;
}

/** Cuts text into columns, full on all pages but the last, where they are made as even as the lines allow. */
function evenColumns(body: Galley, rooms: ColumnRooms, unit: Pt): GalleyPart[] {
  const roomAt =
    (lastPage: number, lastBottom: Pt) =>
    (column: number): Pt => {
      const page = Math.floor(column / rooms.count);
      const bottom = page === lastPage ? Math.min(lastBottom, rooms.bottom) : rooms.bottom;
      const top = page === 0 ? rooms.top : rooms.nextTop;
      if (column !== rooms.count - 1) return bottom - top;
      return Math.min(bottom, rooms.bottom - rooms.footHeight) - top - rooms.headHeight;
    };
  const whole = rooms.bottom - rooms.nextTop;
  const full = cutGalley(body, whole, roomAt(-1, 0));
  const lastPage = Math.floor((full.length - 1) / rooms.count);
  const most = (lastPage + 1) * rooms.count;
  const top = lastPage === 0 ? rooms.top : rooms.nextTop;
  for (let bottom = top + 10 * unit; bottom < rooms.bottom; bottom += unit) {
    const parts = cutGalley(body, whole, roomAt(lastPage, bottom));
    if (parts.length <= most) return parts;
  }
  return full;
}
