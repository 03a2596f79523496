import type { Template } from '../../core/layout/template/template.ts';
import { checkedTemplate, haiphong } from './setting-for-tests.ts';

/**
 * A second template with other numbers, faces, words and variants: A5 pages, six columns, one face, no thumb tabs, no logo, English labels.
 * What is printed by it can only come from data.
 */
const plainStyle = (size: number, align: 'left' | 'right' | 'center' | 'justify' | 'balanced' = 'left') => ({
  face: 'RobotoCondensed-Regular',
  boldFace: 'RobotoCondensed-Bold',
  size,
  leading: size * 1.4,
  color: 'black',
  align,
});

const styleIds = Object.keys(haiphong.styles);
const sizes: Readonly<Record<string, number>> = {
  headline: 11,
  coverWord: 40,
  coverNumber: 30,
  contentsTitle: 20,
  contentsNumeral: 14,
  band: 12,
  bandNumeral: 12,
  trendNumeral: 14,
};
const rightAligned = new Set(['folio', 'runningSection', 'contentsPage', 'contentsIssue', 'coverTeaserPage']);

export const tiny: Template = checkedTemplate({
  id: 'tiny',
  name: 'Tiny',
  language: 'en',
  dateStyle: 'official',
  page: { width: 419.53, height: 595.28, bleed: 0 },
  grid: { unit: 4, top: 50, bottom: 550, left: 30, columns: 6, columnWidth: 49.92, gutter: 12, rail: [1, 1], reading: [2, 6] },
  palette: {
    black: { rgb: '#000000', cmyk: [0, 0, 0, 100] },
    pale: { rgb: '#EEEEEE', cmyk: [0, 0, 0, 7] },
    white: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
  },
  fallbackFaces: ['SourceSerif4-Regular'],
  styles: Object.fromEntries(
    styleIds.map((id) => [id, plainStyle(sizes[id] ?? 8, rightAligned.has(id) ? 'right' : id === 'body' ? 'justify' : 'left')]),
  ),
  labels: {
    ...haiphong.labels,
    cover: 'Cover',
    contents: 'Contents',
    continued: '(continued)',
    details: 'More:',
    issue: 'No. {number}',
    issueWord: 'No.',
    yearSuffix: ' of {year}',
    week: '{period}',
    page: 'p. {page}',
    issueTitle: '{title} {number}',
    missingPicture: 'No picture',
    picture: 'Picture',
    weekdays: false,
    positions: {},
    infoLines: [],
    infoTitle: 'Online',
  },
  counting: { cover: false, contents: false },
  sections: {
    national: { master: 'news', name: 'Nation', color: 'black', tint: 'pale' },
    trend: { master: 'text', name: 'Trends', color: 'black', tint: 'pale' },
  },
  otherSections: [{ master: 'news', name: 'Other', color: 'black', tint: 'pale' }],
  variants: [
    { id: 'none', name: 'none', pictures: 0, when: {}, shape: 'plain' },
    {
      id: 'top',
      name: 'top',
      pictures: 1,
      when: {},
      shape: 'field',
      columns: [2, 6],
      height: [60, 120],
      gap: 0,
      cells: [{ x: 0, y: 0, width: 1, height: 1 }],
    },
  ],
  furniture: {
    runningHead: { top: 20, titleGap: 4, square: 3, squareGap: 3, rule: { y: 36, thickness: 0.5, color: 'black' } },
    folio: { top: 565, square: 3, squareGap: 3 },
    tab: null,
    band: { top: 50, height: 20, blockWidth: 49.92, squares: { size: 4, count: 2, lastColor: 'black' }, contentTop: 82 },
  },
  cover: {
    ...haiphong.cover,
    ornaments: [],
    art: [],
    overPicture: [],
    picture: { box: { x: 0, y: 200, width: 419.53, height: 200 }, leastPixels: [800, 400] },
    publisher: { x: 30, xWithLogo: 30, top: 20 },
    title: {
      ...haiphong.cover.title,
      kicker: 'Không có',
      left: 30,
      width: 360,
      lineTops: [80, 130],
      lineColors: ['black'],
      optical: 0,
      rule: { y: 70, thickness: 1, gap: 5, color: 'black' },
    },
    number: {
      ...haiphong.cover.number,
      block: { x: 0, y: 360, width: 100, height: 40 },
      fill: 'pale',
      left: 10,
      wordTop: 362,
      top: 366,
    },
    week: { x: 110, y: 370, height: 20, width: 120, step: 10, padding: 4, fill: 'pale' },
    teasers: { top: 420, columns: 2, columnWidth: 170, gutter: 20, rule: 1, headTop: 4, titleTop: 16, mostLines: 2 },
    foot: { top: 560, fill: 'pale', textTop: 570, sloganGap: 8 },
  },
  contents: {
    ...haiphong.contents,
    titleTop: 50,
    issueTop: 52,
    firstSectionTop: 90,
    nextPageTop: 50,
    numeralTop: 4,
    nameTop: 26,
    sectionLeast: 50,
    sectionGap: 12,
    pitches: [16],
    pagesAtMost: 1,
    leader: { ...haiphong.contents.leader, color: 'black' },
    info: { ...haiphong.contents.info, fill: 'pale' },
  },
  flow: {
    ...haiphong.flow,
    item: {
      ...haiphong.flow.item,
      rule: { ...haiphong.flow.item.rule, color: 'black' },
      rail: { ...haiphong.flow.item.rail, chipHeight: 14, arrow: { size: 4, thickness: 0.5, gap: 2, color: 'black' } },
      partingSaves: 150,
    },
    picture: { ...haiphong.flow.picture, inTextHeight: 120, placeholder: { fill: 'pale' } },
    text: { ...haiphong.flow.text, closing: { padding: [8, 8, 8, 40], bottom: 545, bar: 2 } },
    spotlight: {
      ...haiphong.flow.spotlight,
      hero: { height: 180, blockTop: 160, labelWidth: 100, headlineTop: 200 },
      plainHeadlineTop: 82,
      columnWidth: 174,
      columnGutter: 12,
    },
    blocks: {
      ...haiphong.flow.blocks,
      quote: { ...haiphong.flow.blocks.quote, barColor: 'black' },
      table: { ...haiphong.flow.blocks.table, ruleColor: 'black', headFill: 'pale' },
      qr: { ...haiphong.flow.blocks.qr, width: 174, height: 80, code: 56, textLeft: 76, ink: 'black' },
    },
  },
  logo: null,
});
