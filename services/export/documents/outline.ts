import type { Block } from '../../../core/issue/block.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { Item } from '../../../core/issue/item.ts';
import { collect } from '../../../core/layout/collect.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import type { Template } from '../../../core/layout/template/template.ts';
import { naturalCase } from '../../../core/layout/text/natural-case.ts';
import { printDayMonth, printPeriod } from '../../../core/text/dates.ts';

/** An issue as a text with headings: what is derived stands here as it is printed. */
export interface DocumentOutline {
  readonly issue: Issue;
  readonly title: string;
  /** `Số 24/2026`. */
  readonly number: string;
  /** `22/6 – 28/6/2026`. */
  readonly period: string;
  readonly language: string;
  readonly contents: readonly ContentsLine[];
  readonly sections: readonly DocumentSection[];
}

export interface ContentsLine {
  /** Of the section and, where it leads to one, of the item: names to link to. */
  readonly section: string;
  readonly target: string;
  readonly date: string;
  readonly title: string;
  readonly page: string;
}

export interface DocumentSection {
  readonly id: string;
  /** `II. Tin trong nước`. */
  readonly name: string;
  /** `#RRGGBB` of the section in the template. */
  readonly color: string;
  /** Of a section of running text. */
  readonly blocks: readonly Block[];
  readonly items: readonly DocumentItem[];
}

export interface DocumentItem {
  readonly item: Item;
  readonly headline: string;
  /** '' = none. */
  readonly date: string;
}

/** Puts together what a document says, in the order of the pages; empty sections are left out, as in print. */
export function outlineOf(issue: Issue, template: Template, layout: Layout): DocumentOutline {
  const style = issue.dateStyle ?? template.dateStyle;
  const { sections } = collect(issue, template);
  return {
    issue,
    title: issue.masthead.title,
    number: `Số ${issue.number}/${issue.year}`,
    period: printPeriod(issue.period.from, issue.period.to, style),
    language: layout.language,
    contents: layout.contents.map(({ section, item, date, title, label }) => ({
      section,
      target: item ?? section,
      date,
      title,
      page: label,
    })),
    sections: sections.map(({ section, numeral, name, ink }) => ({
      id: section.id,
      name: `${numeral}. ${name}`,
      color: template.palette[ink.section]?.rgb ?? '#0E2A47',
      blocks: section.form === 'text' ? section.blocks : [],
      items:
        section.form === 'text'
          ? []
          : section.items.map((item) => ({
              item,
              headline: naturalCase(item.headline),
              date: item.date === null ? '' : printDayMonth(item.date, style, item.lastDate),
            })),
    })),
  };
}
