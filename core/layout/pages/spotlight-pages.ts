import type { Block, LeadBlock, PictureBlock, QuoteBlock } from '../../issue/block.ts';
import type { BlockId } from '../../issue/ids.ts';
import type { InlineText } from '../../issue/inline.ts';
import type { Item } from '../../issue/item.ts';
import type { Picture } from '../../issue/picture.ts';
import { setBlocks } from '../blocks/set-blocks.ts';
import { setQuote } from '../blocks/set-quote.ts';
import type { PrintedSection } from '../collect.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
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
import { nodesInBlockOrder } from './block-order.ts';
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
    const { grid, flow } = this.setting.template;
    const { lead, body } = splitLead(this.item.body);
    const shortLead = lead !== null && plainLength(lead.text) <= longestLead ? lead : null;
    const head = this.setHead(shortLead);
    const [hero, ...others] = this.item.pictures;
    const heroFits = flow.spotlight.hero.headlineTop + head.height + leastColumns * grid.unit <= grid.bottom;
    const page = new DraftPage('spotlight', this.printed, hero === undefined || !heroFits);
    this.pages.push(page);
    const top = hero !== undefined && heroFits ? this.openWithHero(page, hero) : this.openPlain(page);
    page.marks.push({ item: this.item.id, headline: this.headline, top });
    const columnTop = this.placeHead(head, top);
    this.setColumns(columnTop, shortLead === null ? this.item.body : body, heroFits ? others : this.item.pictures);
    for (const next of this.pages.slice(1)) next.marks.push({ item: this.item.id, headline: null, top: grid.top });
  }

  /** The picture across the bleed, the numeral block and the section's name over its foot. Returns the headline's top. */
  private openWithHero(page: DraftPage, picture: Picture): Pt {
    const { template, ink } = this.setting;
    const { hero } = template.flow.spotlight;
    const { bleed, width } = template.page;
    const { band } = template.furniture;
    const builder = new GalleyBuilder(template.grid.unit, 0);
    const box = { x: -bleed, y: -bleed, width: width + 2 * bleed, height: hero.height + bleed };
    addFigure(picture, box, 0, this.root, builder, this.setting);
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
        filledRect({ x: this.left + band.blockWidth, y, width: labelWidth, height: band.height }, 'white'),
        filledRect({ x: this.left, y, width: band.blockWidth, height: band.height }, ink.section),
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

  /** Headline, lead and source across all columns; its height reaches down to where the columns start. */
  private setHead(lead: LeadBlock | null): Galley {
    const { styles, flow } = this.setting.template;
    return this.columnGalley((builder) => {
      builder.startBlock();
      builder.solidText(setStyled(this.item.headline, 'spotlightHeadline', this.width, this.setting), this.left, this.headline);
      builder.gap(styles.spotlightHeadline.after);
      if (lead !== null) {
        builder.startBlock();
        const node = childNode(this.root, 'P', { place: { ...this.root.place, block: lead.id } });
        builder.solidText(setStyled(lead.text, 'spotlightLead', this.width, this.setting), this.left, node);
        builder.gap(styles.spotlightLead.after);
      }
      if (addSourceLine(this.item, this.left, this.width, this.root, builder, this.setting))
        builder.gap(flow.spotlight.sourceGap);
      builder.startBlock();
    });
  }

  /** Places the head, over as many pages as it takes. Returns where the columns start, on the last of them. */
  private placeHead(head: Galley, firstTop: Pt): Pt {
    const { template } = this.setting;
    const { top, bottom } = template.grid;
    const topOf = (page: number): Pt => (page === 0 ? firstTop : top);
    const galley = head.height > bottom - firstTop ? withForcedCuts(head, bottom - firstTop, this.root) : head;
    const parts = cutGalley(galley, bottom - top, (page) => bottom - topOf(page));
    for (const [index, part] of parts.entries()) this.pageAt(index).placePart(galley, part, 0, topOf(index));
    this.warnings.push(...galley.warnings);
    return topOf(parts.length - 1) + snap(parts.at(-1)?.height ?? 0, template);
  }

  /** Text in columns, evened out on the last page; a quote that is not too long opens the first page's last column, the QR box closes it. */
  private setColumns(top: Pt, body: readonly Block[], pictures: readonly Picture[]): void {
    const { template } = this.setting;
    const { columns: count, columnWidth, columnGutter } = template.flow.spotlight;
    const { top: nextTop, bottom, unit } = template.grid;
    const x = (column: number): Pt => this.left + (column % count) * (columnWidth + columnGutter);
    const frame = { x: 0, width: columnWidth, beside: null };
    const first = this.pages.length - 1;
    const gap = template.flow.spotlight.sourceGap;
    const heightWithGap = ({ height }: Galley): Pt => (height === 0 ? 0 : snap(height + gap, template));
    const quote = body.find((block, index): block is QuoteBlock => block.type === 'quote' && !partsList(body, index)) ?? null;
    const pulled = this.columnGalley((builder) => {
      if (quote === null) return;
      const node = childNode(this.root, 'BlockQuote', { place: { ...this.root.place, block: quote.id } });
      setQuote(quote, builder, frame, node, this.setting);
    });
    const code = this.columnGalley((builder) => this.addQr(builder));
    const head = pulled.height <= (bottom - top) / 2 ? pulled : nothing;
    const foot = heightWithGap(head) + heightWithGap(code) <= bottom - top ? code : nothing;
    const text = withPictures(head === pulled ? body.filter((block) => block !== quote) : body, pictures);
    const set = this.columnGalley((builder) => {
      setBlocks(text, builder, frame, this.root, { paragraph: 'body', headingUnder: 3 }, this.setting);
      if (foot !== code) this.addQr(builder);
    });
    const galley = withForcedCuts(set, (bottom - nextTop) / 3, this.root);
    const headHeight = heightWithGap(head);
    const rooms: ColumnRooms = { count, top, nextTop, bottom, headHeight, footHeight: heightWithGap(foot) };
    const parts = evenColumns(galley, rooms, unit);
    for (const [column, part] of parts.entries()) {
      const page = Math.floor(column / count);
      const columnTop = page === 0 ? top : nextTop;
      const isHeaded = column === count - 1;
      if (isHeaded) this.pageAt(first).place(head, x(column), columnTop);
      this.pageAt(first + page).placePart(galley, part, x(column), columnTop + (isHeaded ? headHeight : 0));
    }
    if (parts.length < count) this.pageAt(first).place(head, x(count - 1), top);
    this.pageAt(first).place(foot, x(count - 1), bottom - foot.height);
    if (head === pulled && quote !== null) this.pages[0]?.readFirst.push(...nodesInBlockOrder(this.pages, this.item.body, quote));
    this.warnings.push(...galley.warnings, ...head.warnings, ...foot.warnings);
  }

  private addQr(builder: GalleyBuilder): void {
    if (this.item.qr !== null) addQrBox(this.item.qr, builder, 0, this.root, this.setting);
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
}

/** Without such a block two lists would become one. */
function partsList(body: readonly Block[], index: number): boolean {
  const isEntry = (block: Block | undefined): boolean => block?.type === 'bullet' || block?.type === 'numbered';
  return isEntry(body[index - 1]) && isEntry(body[index + 1]);
}

const nothing: Galley = { frames: [], height: 0, breaks: [], warnings: [] };

/** A longer lead (in characters) runs in the columns. */
const longestLead = 900;

/** Under the head there is room for so many grid units of text at least, else it stands without its picture. */
const leastColumns = 12;

const plainLength = (text: InlineText): number => text.reduce((sum, inline) => sum + inline.text.length, 0);

/** Pictures in the text, one after every second block, what is left over at its end. */
function withPictures(blocks: readonly Block[], pictures: readonly Picture[]): readonly Block[] {
  const rest = [...pictures];
  const asBlock = (picture: Picture): PictureBlock => ({ type: 'picture', id: picture.id as string as BlockId, picture });
  const text = blocks.flatMap((block, index) => (index % 2 === 1 ? [block, ...rest.splice(0, 1).map(asBlock)] : [block]));
  return [...text, ...rest.map(asBlock)];
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
