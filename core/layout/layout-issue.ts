import type { Issue } from '../issue/issue.ts';
import { collect, type PrintedSection } from './collect.ts';
import { describe } from './describe.ts';
import { finalize, type NumberedPage } from './finalize.ts';
import type { FaceSource } from './fonts/face.ts';
import type { Layout } from './frames/layout.ts';
import { nowhere } from './galley/draft.ts';
import { LayoutCache } from './layout-cache.ts';
import { numberPages, teasersOf } from './number-pages.ts';
import { contentsPages } from './pages/contents-pages.ts';
import { coverPage } from './pages/cover-page.ts';
import type { DraftPage } from './pages/draft-page.ts';
import type { Front } from './pages/front.ts';
import { furnitureOf } from './pages/furniture.ts';
import { newsPages } from './pages/news-pages.ts';
import type { SectionPages } from './pages/section-pages.ts';
import { spotlightPages } from './pages/spotlight-pages.ts';
import { textPages } from './pages/text-pages.ts';
import type { ImageSource, Setting } from './setting.ts';
import type { Template } from './template/template.ts';
import type { LayoutWarning } from './warning.ts';

const mostRounds = 5;

/**
 * Lays an issue out: sections become pages, then cover and contents are set with the page numbers found, again and again until the
 * numbers stand still (at most five rounds, then a warning says so). Pure: the same input gives the same pages.
 * `images` gives pixel sizes. A `cache` kept from the last layout of the same issue makes small changes fast.
 */
export function layoutIssue(
  issue: Issue,
  given: Template,
  faces: FaceSource,
  images: ImageSource,
  cache: LayoutCache = new LayoutCache(),
): Layout {
  const template = issue.dateStyle === null ? given : { ...given, dateStyle: issue.dateStyle };
  cache.keepTo(template.dateStyle);
  const collected = collect(issue, template);
  const setting: Setting = { template, faces, images, ink: { section: 'ink', tint: 'ink' }, phrases: cache.phrases };
  const sections = collected.sections.map((printed) => setSection(printed, { ...setting, ink: printed.ink }, cache));
  const front = settleFront(issue, sections, setting, cache);
  const drafts = [front.cover.page, ...front.contents.pages, ...sections.flatMap((section) => section.pages)];
  const pages = drafts.map((draft, index) => numberedPage(draft, front.numbered.labels[index] ?? '', issue, setting));
  const warnings = [...collected.warnings, ...sections.flatMap((section) => section.warnings), ...front.warnings];
  return {
    ...finalize(pages, template),
    ...describe(issue, sections, front, template),
    warnings,
  };
}

function setSection(printed: PrintedSection, setting: Setting, cache: LayoutCache): SectionPages {
  const { section, design } = printed;
  const node = cache.sectionNode(section.id);
  if (section.form === 'items' && design.master !== 'spotlight') return newsPages(printed, section.items, setting, cache);
  const key = [printed.numeral, printed.name, printed.ink.section, printed.ink.tint].join(' ');
  return cache.sectionPages(section, key, () =>
    section.form === 'text' ? textPages(printed, section, node, setting) : spotlightPages(printed, section.items, node, setting),
  );
}

/** Cover and contents with right page numbers: the contents' own length moves the pages they speak of. */
function settleFront(issue: Issue, sections: readonly SectionPages[], setting: Setting, cache: LayoutCache): Front {
  let contentsCount = cache.contentsCount ?? setting.template.contents.pagesAtMost;
  for (let round = 1; ; round++) {
    const numbered = numberPages(sections, contentsCount, setting.template);
    const contents = contentsPages(issue, numbered.entries, cache.document, setting);
    const isSettled = contents.pages.length === contentsCount;
    if (!isSettled && round < mostRounds) {
      contentsCount = contents.pages.length;
      continue;
    }
    cache.contentsCount = contentsCount;
    const cover = coverPage(issue, teasersOf(numbered.entries), cache.document, setting);
    const unsettled: LayoutWarning = { key: 'contents-unsettled', severity: 'error', place: nowhere, facts: { rounds: round } };
    const warnings = [...cover.warnings, ...contents.warnings, ...(isSettled ? [] : [unsettled])];
    return { cover, contents, numbered, warnings };
  }
}

function numberedPage(draft: DraftPage, label: string, issue: Issue, setting: Setting): NumberedPage {
  if (draft.master === 'cover') return { draft, label, furniture: [] };
  const name = draft.section?.name ?? setting.template.labels.contents;
  const own = draft.section === null ? setting : { ...setting, ink: draft.section.ink };
  return { draft, label, furniture: furnitureOf(draft, name, label, issue, own) };
}
