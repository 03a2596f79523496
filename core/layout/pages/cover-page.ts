import type { Issue } from '../../issue/issue.ts';
import { toCapitals } from '../../text/capitals.ts';
import type { ColorId, Pt } from '../frames/geometry.ts';
import { childNode, type DraftFrame, type DraftNode, filledRect } from '../galley/draft.ts';
import { GalleyBuilder } from '../galley/galley.ts';
import { textFrames } from '../galley/text-frames.ts';
import { shortAddress } from '../item/qr-box.ts';
import { addFigure } from '../pictures/figure.ts';
import { fillLabel, type Setting, setStyled } from '../setting.ts';
import type { Ornament } from '../template/primitives.ts';
import type { StyleId } from '../template/template.ts';
import { firstLines } from '../text/first-lines.ts';
import { naturalCase } from '../text/natural-case.ts';
import { type SetText, spaced } from '../text/set-text.ts';
import { resolveColor } from '../text/words.ts';
import { glyphsMissing, type LayoutWarning } from '../warning.ts';
import { setScaled, titleLines } from './cover-title.ts';
import { DraftPage } from './draft-page.ts';
import { issueFacts, periodFacts } from './furniture.ts';
import type { NumberedEntry } from './numbered-entry.ts';

export interface CoverPage {
  readonly page: DraftPage;
  readonly heading: DraftNode;
  readonly warnings: readonly LayoutWarning[];
}

/** The cover: publisher, title, picture or drawn art, number and week, teasers with their pages, addresses at the foot. */
export function coverPage(issue: Issue, teasers: readonly NumberedEntry[], document: DraftNode, setting: Setting): CoverPage {
  const painter = new CoverPainter(issue, document, setting);
  painter.paintField();
  painter.paintPublisher();
  painter.paintTitle();
  painter.paintNumber();
  painter.paintWeek();
  for (const [index, teaser] of teasers.slice(0, setting.template.cover.teasers.columns).entries())
    painter.paintTeaser(teaser, index);
  painter.paintFoot();
  return { page: painter.page, heading: painter.heading, warnings: painter.warnings };
}

class CoverPainter {
  readonly page = new DraftPage('cover', null, false);
  readonly warnings: LayoutWarning[] = [];
  readonly heading: DraftNode;
  private readonly root: DraftNode;

  constructor(
    private readonly issue: Issue,
    document: DraftNode,
    private readonly setting: Setting,
  ) {
    this.root = childNode(document, 'Sect');
    this.heading = childNode(this.root, 'H1');
    this.page.readFirst.push(this.root, this.heading);
  }

  /** The picture or the template's art, as the issue says; by itself the picture if there is one that is large enough. */
  paintField(): void {
    const { cover } = this.setting.template;
    const variant = this.issue.coverVariant;
    const picture = variant === 'art' ? undefined : this.issue.coverPictures[0];
    const size = picture === undefined ? null : this.setting.images(picture.media);
    const [leastWidth, leastHeight] = cover.picture.leastPixels;
    const isPrinted = size !== null && (variant === 'picture' || (size.width >= leastWidth && size.height >= leastHeight));
    this.page.add(...cover.ornaments.map((ornament) => this.ornamentFrame(ornament)));
    if (picture !== undefined && isPrinted) {
      const builder = new GalleyBuilder(this.setting.template.grid.unit, 0);
      addFigure(picture, cover.picture.box, 0, this.root, builder, this.setting);
      this.page.add(...builder.frames);
      this.warnings.push(...builder.warnings);
    } else {
      this.page.add(...cover.art.map((ornament) => this.ornamentFrame(ornament)));
      if (picture !== undefined) {
        const place = { ...this.root.place, picture: picture.id };
        const key = size === null ? 'picture-missing' : 'picture-low-resolution';
        const facts = { media: picture.media, width: size?.width ?? 0, height: size?.height ?? 0 };
        this.warnings.push({ key, severity: 'warn', place, facts });
      }
    }
    this.page.add(...cover.overPicture.map((ornament) => this.ornamentFrame(ornament)));
  }

  paintPublisher(): void {
    const { logo, cover, page } = this.setting.template;
    if (logo !== null) {
      for (const path of logo.paths) {
        this.page.add({
          kind: 'path',
          x: logo.box.x,
          y: logo.box.y,
          data: path.data,
          fill: path.fill,
          stroke: path.stroke,
          bounds: logo.box,
          node: null,
        });
      }
    }
    const x = logo === null ? cover.publisher.x : cover.publisher.xWithLogo;
    let y = cover.publisher.top;
    for (const [index, line] of this.issue.masthead.publisher.entries()) {
      const style: StyleId = index === 0 ? 'coverPublisher' : 'coverPublisherLine';
      const set = setStyled(naturalCase(line), style, page.width - x - cover.publisher.x, this.setting);
      this.page.add(...textFrames(set, x, y, childNode(this.root, 'P')));
      this.warnings.push(...glyphsMissing(set.missing, this.root.place));
      y += set.height;
    }
  }

  /** The kicker ("Điểm tin") if the title begins with it, then the rest in as many lines as the template has, as large as fits. */
  paintTitle(): void {
    const { title } = this.setting.template.cover;
    const full = this.issue.masthead.title.trim();
    const hasKicker = toCapitals(full).startsWith(`${toCapitals(title.kicker)} `);
    const kicker = hasKicker ? full.slice(0, title.kicker.length) : '';
    const rest = hasKicker ? full.slice(title.kicker.length).trim() : full;
    if (kicker !== '') {
      const set = setStyled(kicker, 'coverKicker', title.width, this.setting);
      const left = title.left - title.optical;
      this.page.add(...textFrames(spaced(set), left, title.kickerTop, this.heading));
      const ruleLeft = left + (set.lines[0]?.width ?? 0) + title.rule.gap;
      const right = title.left + title.width;
      const { y, thickness, color } = title.rule;
      this.page.add(
        filledRect({ x: ruleLeft, y: y - thickness / 2, width: Math.max(0, right - ruleLeft), height: thickness }, color),
      );
    }
    const lines = titleLines(rest, this.setting);
    this.warnings.push(...glyphsMissing(lines[0]?.set.missing ?? [], this.root.place));
    for (const [index, line] of lines.entries()) {
      const color = title.lineColors[index] ?? title.lineColors.at(-1) ?? 'text';
      this.page.add(...textFrames(colored(spaced(line.set), color), title.left, line.top, this.heading));
    }
  }

  paintNumber(): void {
    const { number } = this.setting.template.cover;
    const { labels, styles } = this.setting.template;
    const digits = String(this.issue.number);
    const node = childNode(this.root, 'P');
    this.page.add(filledRect(number.block, number.fill));
    this.page.add(
      ...textFrames(spaced(setStyled(labels.issueWord, 'coverIssueWord', 200, this.setting)), number.left, number.wordTop, node),
    );
    const year = setStyled(fillLabel(labels.yearSuffix, issueFacts(this.issue)), 'coverYear', 200, this.setting);
    const full = setStyled(digits, 'coverNumber', 1000, this.setting);
    const room =
      number.block.x + number.block.width - number.left - number.rightMargin - number.yearGap - (year.lines[0]?.width ?? 0);
    const wanted = digits.length > 2 ? number.threeDigitSize / styles.coverNumber.size : 1;
    const set = setScaled(digits, 'coverNumber', Math.min(wanted, room / (full.lines[0]?.width ?? room)), 1000, this.setting);
    const baseline = number.top + (full.lines[0]?.baseline ?? 0);
    this.page.add(...textFrames(set, number.left, baseline - (set.lines[0]?.baseline ?? 0), node));
    const yearLeft = number.left + (set.lines[0]?.width ?? 0) + number.yearGap;
    this.page.add(...textFrames(year, yearLeft, baseline - (year.lines[0]?.baseline ?? 0), node));
  }

  paintWeek(): void {
    const { week } = this.setting.template.cover;
    const text = fillLabel(this.setting.template.labels.week, periodFacts(this.issue, this.setting));
    const natural = setStyled(text, 'coverWeek', 1000, this.setting).lines[0]?.width ?? 0;
    const steps = Math.max(0, Math.ceil((natural + 2 * week.padding - week.width) / week.step));
    const width = week.width + steps * week.step;
    const set = setStyled(text, 'coverWeek', width, this.setting);
    this.page.add(filledRect({ x: week.x, y: week.y, width, height: week.height }, week.fill));
    this.page.add(...textFrames(set, week.x, week.y + (week.height - set.height) / 2, childNode(this.root, 'P')));
  }

  paintTeaser(entry: NumberedEntry, index: number): void {
    const { template } = this.setting;
    const { top, columnWidth, gutter, rule, headTop, titleTop, mostLines } = template.cover.teasers;
    const x = template.grid.left + index * (columnWidth + gutter);
    const setting: Setting = { ...this.setting, ink: entry.printed.ink };
    const link = childNode(
      childNode(this.root, 'P', { place: { ...this.root.place, section: entry.section, item: entry.item } }),
      'Link',
    );
    this.page.add(filledRect({ x, y: top, width: columnWidth, height: rule }, entry.printed.ink.section));
    const name = setStyled(entry.printed.name, 'coverTeaserSection', columnWidth * 0.7, setting);
    const pageLabel = setStyled(fillLabel(template.labels.page, { page: entry.label }), 'coverTeaserPage', columnWidth, setting);
    const title = setStyled(entry.title, 'coverTeaser', columnWidth, setting);
    this.page.add(...textFrames(spaced(name), x, top + headTop, link), ...textFrames(spaced(pageLabel), x, top + headTop, link));
    this.page.add(...textFrames(firstLines(title, mostLines), x, top + titleTop, link));
    const height = titleTop + Math.min(title.lines.length, mostLines) * title.leading;
    const areas = [{ x, y: top, width: columnWidth, height }];
    this.page.add({ kind: 'link', areas, target: { destination: entry.destination }, label: entry.title, node: link });
  }

  paintFoot(): void {
    const { template } = this.setting;
    const { foot } = template.cover;
    const { bleed, width, height } = template.page;
    const { left } = template.grid;
    this.page.add(filledRect({ x: -bleed, y: foot.top, width: width + 2 * bleed, height: height + bleed - foot.top }, foot.fill));
    const { website, facebook, slogan } = this.issue.masthead;
    const measure = width - 2 * left;
    const address = (url: string): SetText =>
      firstLines(setStyled(shortAddress(url), 'coverFoot', measure * 0.45, this.setting), 1);
    const [site, page] = [address(website), address(facebook)];
    const [siteWidth, pageWidth] = [site.lines[0]?.width ?? 0, page.lines[0]?.width ?? 0];
    if (website !== '') this.paintAddress(website, site, left, 0);
    // Centred on the page, clear of the longer address; not where that leaves less than a quarter of the line.
    const side = Math.max(siteWidth, pageWidth) + foot.sloganGap;
    const room = measure - 2 * side;
    if (slogan !== '' && room >= measure / 4) {
      const set = firstLines(setStyled(slogan, 'coverSlogan', room, this.setting), 1);
      this.page.add(...textFrames(set, left + side, foot.textTop, childNode(this.root, 'P')));
      this.warnings.push(...glyphsMissing(set.missing, this.root.place));
    }
    if (facebook !== '') this.paintAddress(facebook, page, left, measure - pageWidth);
  }

  private paintAddress(url: string, set: SetText, left: Pt, dx: Pt): void {
    const y = this.setting.template.cover.foot.textTop;
    const link = childNode(childNode(this.root, 'P'), 'Link');
    this.page.add(...textFrames(set, left + dx, y, link));
    const areas = [{ x: left + dx, y, width: set.lines[0]?.width ?? 0, height: set.height }];
    this.page.add({ kind: 'link', areas, target: { url }, label: shortAddress(url), node: link });
  }

  private ornamentFrame(ornament: Ornament): DraftFrame {
    const { ink } = this.setting;
    if (ornament.kind === 'rect') return { ...ornament, fill: resolveColor(ornament.fill, ink), node: null };
    if (ornament.kind === 'line') return { ...ornament, color: resolveColor(ornament.color, ink), dotStep: null };
    return { ...ornament, x: 0, y: 0, node: null };
  }
}

const colored = (set: SetText, color: ColorId): SetText => ({
  ...set,
  lines: set.lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, color })) })),
});
