import type { Issue } from '../../issue/issue.ts';
import type { PrintedSection } from '../collect.ts';
import type { Pt } from '../frames/geometry.ts';
import { childNode, type DraftNode, filledRect } from '../galley/draft.ts';
import { textFrames } from '../galley/text-frames.ts';
import { addItemRule } from '../item/set-item.ts';
import { columns, fillLabel, type Setting, setStyled } from '../setting.ts';
import { type SetText, spaced } from '../text/set-text.ts';
import { glyphsMissing, type LayoutWarning } from '../warning.ts';
import { addContentsInfo } from './contents-info.ts';
import { DraftPage } from './draft-page.ts';
import { issueFacts, periodFacts } from './furniture.ts';
import type { NumberedEntry } from './numbered-entry.ts';

export interface ContentsPages {
  readonly pages: readonly DraftPage[];
  readonly heading: DraftNode;
  readonly warnings: readonly LayoutWarning[];
}

/**
 * The contents: a row for each entry, sections with their numerals in the rail. Rows move closer where
 * that saves a page; contents that need more pages than wanted all the same stand at the widest pitch. */
export function contentsPages(
  issue: Issue,
  entries: readonly NumberedEntry[],
  document: DraftNode,
  setting: Setting,
): ContentsPages {
  const { pitches, pagesAtMost } = setting.template.contents;
  let widest: ContentsPages | null = null;
  for (const pitch of pitches) {
    const setter = new ContentsSetter(issue, document, setting, pitch);
    setter.set(entries);
    if (setter.pages.length <= pagesAtMost) return setter;
    widest ??= setter;
  }
  if (widest === null) throw new Error('a template without a row pitch for the contents');
  return widest;
}

class ContentsSetter implements ContentsPages {
  readonly pages: DraftPage[] = [];
  readonly heading: DraftNode;
  readonly warnings: LayoutWarning[] = [];
  private readonly root: DraftNode;
  private readonly rail: { readonly x: Pt; readonly width: Pt };
  private readonly reading: { readonly x: Pt; readonly width: Pt };
  /** From the reading column's left edge to the titles: as the template says, more where a date takes more. */
  private titleLeft: Pt = 0;
  private y: Pt;

  constructor(
    private readonly issue: Issue,
    document: DraftNode,
    private readonly setting: Setting,
    private readonly pitch: Pt,
  ) {
    const { template } = setting;
    this.root = childNode(document, 'Sect');
    this.heading = childNode(this.root, 'H2');
    this.rail = columns(template.grid.rail, template);
    this.reading = columns(template.grid.reading, template);
    this.y = template.contents.firstSectionTop;
    this.open();
  }

  set(entries: readonly NumberedEntry[]): void {
    const sections = new Map<PrintedSection, NumberedEntry[]>();
    this.titleLeft = titleLeftFor(entries, this.setting);
    for (const entry of entries) sections.set(entry.printed, [...(sections.get(entry.printed) ?? []), entry]);
    for (const [printed, rows] of sections) this.setSection(printed, rows);
    const { grid, contents } = this.setting.template;
    if (grid.bottom - this.y >= contents.info.leastRoom) addContentsInfo(this.page(), this.issue, this.root, this.setting);
  }

  private open(): void {
    const { template } = this.setting;
    const page = this.newPage();
    const right = this.reading.x + this.reading.width;
    const title = setStyled(template.labels.contents, 'contentsTitle', this.reading.width, this.setting);
    page.add(...textFrames(title, this.rail.x, template.contents.titleTop, this.heading));
    const number = setStyled(
      fillLabel(template.labels.issue, issueFacts(this.issue)),
      'contentsIssue',
      right - this.rail.x,
      this.setting,
    );
    const week = setStyled(
      fillLabel(template.labels.week, periodFacts(this.issue, this.setting)),
      'contentsIssue',
      right - this.rail.x,
      this.setting,
    );
    const node = childNode(this.root, 'P');
    page.add(...textFrames(spaced(number), this.rail.x, template.contents.issueTop, node));
    page.add(...textFrames(week, this.rail.x, template.contents.issueTop + number.height, node));
  }

  private setSection(printed: PrintedSection, entries: readonly NumberedEntry[]): void {
    const { grid, contents } = this.setting.template;
    const setting: Setting = { ...this.setting, ink: printed.ink };
    const rows = entries.map((entry) => setRow(entry, this.reading.width - this.titleLeft, this.pitch, setting));
    const heading = childNode(this.root, 'H3', { place: { ...this.root.place, section: printed.section.id } });
    const list = childNode(this.root, 'TOC', { place: heading.place });
    const opening = contents.rowsTop + rows.slice(0, 2).reduce((sum, row) => sum + row.height, 0);
    if (this.y + Math.max(opening, contents.sectionLeast) > grid.bottom) this.nextPage();
    let { top, least } = this.startSection(printed, heading, false, setting);
    for (const [index, row] of rows.entries()) {
      // The last two rows stay together: a single row on a new page looks forgotten.
      const needed = row.height + (index === rows.length - 2 ? (rows.at(-1)?.height ?? 0) : 0);
      if (index > 0 && this.y + needed > grid.bottom) {
        this.nextPage();
        ({ top, least } = this.startSection(printed, heading, true, setting));
      }
      this.placeRow(row, list, setting);
    }
    this.y = Math.max(this.y, top + least) + contents.sectionGap;
    this.y = grid.top + Math.ceil((this.y - grid.top) / grid.unit - 1e-6) * grid.unit;
  }

  /**
   * Rule, numeral and name. Repeated on a new page with "continued", then as an artifact: the heading is read once.
   * Returns its top, and how high the section is at least.
   */
  private startSection(
    printed: PrintedSection,
    heading: DraftNode,
    continued: boolean,
    setting: Setting,
  ): { readonly top: Pt; readonly least: Pt } {
    const { contents, labels } = setting.template;
    const page = this.page();
    const node = continued ? null : heading;
    const top = this.y;
    addItemRule(top, page, setting);
    const numeral = setStyled(printed.numeral, 'contentsNumeral', this.rail.width, setting);
    page.add(...textFrames(spaced(numeral), this.rail.x, top + contents.numeralTop, node));
    const name = setStyled(
      continued ? `${printed.name} ${labels.continued}` : printed.name,
      'contentsSection',
      this.rail.width,
      setting,
    );
    page.add(...textFrames(name, this.rail.x, top + contents.nameTop, node));
    if (!continued) this.warnings.push(...glyphsMissing(name.missing, heading.place));
    this.y = top + contents.rowsTop;
    return { top, least: Math.max(contents.sectionLeast, contents.nameTop + name.height) };
  }

  private placeRow(row: ContentsRow, list: DraftNode, setting: Setting): void {
    const { contents } = setting.template;
    const page = this.page();
    const { entry, title } = row;
    const place = { section: entry.section, item: entry.item, block: null, picture: null };
    const line = childNode(list, 'TOCI', { place });
    const right = this.reading.x + this.reading.width;
    const top = this.y + row.lead;
    const titleBaseline = title.lines[0]?.baseline ?? 0;
    if (row.date !== null) {
      const baseline = row.date.lines[0]?.baseline ?? 0;
      page.add(...textFrames(spaced(row.date), this.reading.x, top + titleBaseline - baseline, childNode(line, 'Lbl')));
    } else {
      const size = contents.bullet;
      const y = top + titleBaseline - size - 0.8;
      page.add(filledRect({ x: this.reading.x, y, width: size, height: size }, setting.ink.section));
    }
    const link = childNode(childNode(line, 'Reference'), 'Link');
    const titleLeft = this.reading.x + this.titleLeft;
    page.add(...textFrames(spaced(title), titleLeft, top, link));
    const number = setStyled(entry.label, 'contentsPage', contents.pageWidth, setting);
    const numberBaseline = number.lines[0]?.baseline ?? 0;
    page.add(...textFrames(number, right - contents.pageWidth, top + titleBaseline - numberBaseline, link));
    const last = title.lines.at(-1);
    if (last !== undefined) {
      const { thickness, step, color, gapBefore, gapAfter } = contents.leader;
      const x1 = titleLeft + last.x + last.width + gapBefore;
      const x2 = right - contents.pageWidth - gapAfter;
      const y = top + last.baseline - thickness / 2;
      if (x2 - x1 > 2 * step) page.add({ kind: 'line', x1, y1: y, x2, y2: y, thickness, color, dotStep: step });
    }
    const areas = [{ x: this.reading.x, y: this.y, width: this.reading.width, height: row.height }];
    page.add({
      kind: 'link',
      areas,
      target: { destination: entry.destination },
      label: `${entry.title}, ${fillLabel(setting.template.labels.page, { page: entry.label })}`,
      node: link,
    });
    if (title.lines.length > 2)
      this.warnings.push({ key: 'contents-title-long', severity: 'info', place, facts: { lines: title.lines.length } });
    this.warnings.push(...glyphsMissing(title.missing, place));
    this.y += row.height;
  }

  private nextPage(): void {
    this.newPage();
    this.y = this.setting.template.contents.nextPageTop;
  }

  private newPage(): DraftPage {
    const page = new DraftPage('contents', null);
    this.pages.push(page);
    return page;
  }

  private page(): DraftPage {
    return this.pages.at(-1) ?? this.newPage();
  }
}

interface ContentsRow {
  readonly entry: NumberedEntry;
  readonly title: SetText;
  readonly date: SetText | null;
  /** Above the title's first line box. */
  readonly lead: Pt;
  readonly height: Pt;
}

/** The widest date and a little air, the template's column at least. */
function titleLeftFor(entries: readonly NumberedEntry[], setting: Setting): Pt {
  const { dateWidth, titleLeft, dateGap } = setting.template.contents;
  const widths = entries.map((entry) => setStyled(entry.date, 'contentsDate', dateWidth * 3, setting).lines[0]?.width ?? 0);
  return Math.max(titleLeft, Math.max(0, ...widths) + dateGap);
}

/** `width`: of title and page number. Titles of the spotlight stand larger. */
function setRow(entry: NumberedEntry, width: Pt, pitch: Pt, setting: Setting): ContentsRow {
  const { contents, styles } = setting.template;
  const style = entry.printed.design.master === 'spotlight' ? 'contentsFeature' : 'contentsRow';
  const title = setStyled(entry.title, style, width - contents.pageWidth - contents.leader.gapBefore * 2, setting);
  const date = entry.date === '' ? null : setStyled(entry.date, 'contentsDate', contents.dateWidth * 3, setting);
  const lead = (pitch - styles.contentsRow.leading) / 2;
  return { entry, title, date, lead, height: title.height + 2 * lead };
}
