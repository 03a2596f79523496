import type { Source } from '../issue/item.ts';
import type { WrittenDate } from '../text/read-dates.ts';
import type { Token } from './classify-lines.ts';
import type { Line } from './read-lines.ts';

export interface BodyLine {
  readonly line: Line;
  readonly bullet: boolean;
}

/** An item as it stands in the text, before anything is guessed about it. */
export interface RawItem {
  readonly line: Line;
  readonly date: WrittenDate | null;
  readonly title: string;
  readonly sources: SourceAt[];
  readonly body: BodyLine[];
  /** Words of pictures beside it. */
  readonly scraps: Line[];
  readonly qr: Line[];
  /** Section headers and running heads that stand before it or on its page. */
  readonly votes: SectionVote[];
}

export interface SourceAt {
  readonly line: Line;
  readonly source: Source;
  readonly label: boolean;
}

export interface SectionVote {
  readonly section: string;
  readonly weight: number;
}

export interface SplitBody {
  readonly items: readonly RawItem[];
  readonly trend: readonly Line[];
  readonly trendTitle: string;
  /** Names of the sections as their headers have them, the first of each kind. */
  readonly sectionTitles: ReadonlyMap<string, string>;
  /** Text before the first item that belongs nowhere. */
  readonly stray: readonly Line[];
  readonly runningHeads: number;
  /** Every name of a section in the body, in order. */
  readonly heads: readonly HeadAt[];
}

export interface HeadAt {
  readonly line: Line;
  readonly section: string;
  readonly title: string;
  /** How many items stood above it. */
  readonly itemsAbove: number;
}

const HEADER_VOTE = 2;
const PAGE_VOTE = 0.5;
const SHORTEST_TREND = 150;

interface Splitting {
  readonly items: RawItem[];
  readonly trend: Line[];
  trendTitle: string;
  readonly sectionTitles: Map<string, string>;
  readonly stray: Line[];
  runningHeads: number;
  readonly heads: HeadAt[];
  inTrend: boolean;
  header: { readonly section: string; readonly textSince: boolean } | null;
}

/** Stage 6: the body cut at its headlines; the trend summary set apart; headers counted as votes for the section of an item. */
export const splitItems = (tokens: readonly Token[]): SplitBody => {
  const splitting: Splitting = {
    items: [],
    trend: [],
    trendTitle: '',
    sectionTitles: new Map(),
    stray: [],
    runningHeads: 0,
    heads: [],
    inTrend: false,
    header: null,
  };
  for (const token of tokens) take(splitting, token);
  return splitting;
};

const take = (splitting: Splitting, token: Token): void => {
  switch (token.kind) {
    case 'headline':
      startItem(splitting, token);
      return;
    case 'header':
      splitting.heads.push({ ...token, itemsAbove: splitting.items.length });
      takeHeader(splitting, token.section, token.title);
      return;
    case 'running-head':
      splitting.runningHeads += 1;
      return;
    case 'source':
      takeSource(splitting, token);
      return;
    case 'qr':
      splitting.items.at(-1)?.qr.push(token.line);
      if (splitting.items.length === 0) splitting.stray.push(token.line);
      return;
    default:
      takeText(splitting, token.line, token.kind);
  }
};

const startItem = (splitting: Splitting, { line, date, title }: Extract<Token, { kind: 'headline' }>): void => {
  const { header } = splitting;
  const votes = header === null ? [] : [{ section: header.section, weight: header.textSince ? PAGE_VOTE : HEADER_VOTE }];
  splitting.items.push({ line, date, title, sources: [], body: [], scraps: [], qr: [], votes });
  splitting.header = null;
  splitting.inTrend = false;
};

const takeHeader = (splitting: Splitting, section: string, title: string): void => {
  if (section === 'trend') {
    if (splitting.items.length === 0 || splitting.trend.length === 0) splitting.inTrend = true;
    if (title.length > splitting.trendTitle.length) splitting.trendTitle = title;
    else splitting.runningHeads += 1;
    return;
  }
  if (splitting.sectionTitles.has(section)) splitting.runningHeads += 1;
  else splitting.sectionTitles.set(section, title);
  splitting.header = { section, textSince: false };
};

const takeSource = (splitting: Splitting, { line, sources, label }: Extract<Token, { kind: 'source' }>): void => {
  const item = splitting.items.at(-1);
  if (item === undefined) {
    splitting.stray.push(line);
    return;
  }
  // A link alone in the middle of a text that has its source is part of the text.
  if (!label && item.sources.some((each) => each.source.name !== '') && item.body.length > 0) {
    item.body.push({ line, bullet: line.bullet });
    return;
  }
  for (const source of sources) item.sources.push({ line, source, label });
  if (sources.length === 0) item.sources.push({ line, source: { name: '', url: '' }, label });
};

const takeText = (splitting: Splitting, line: Line, kind: 'prose' | 'bullet' | 'scrap'): void => {
  const item = splitting.items.at(-1);
  const { header } = splitting;
  if (splitting.inTrend || item === undefined) {
    const trendGoesOn = (splitting.inTrend && header === null) || (item === undefined && splitting.trend.length > 0);
    if (trendGoesOn || (kind !== 'scrap' && line.plain.length >= SHORTEST_TREND)) splitting.trend.push(line);
    else splitting.stray.push(line);
    return;
  }
  if (header !== null && kind !== 'scrap' && !header.textSince) {
    item.votes.push({ section: header.section, weight: PAGE_VOTE });
    splitting.header = { ...header, textSince: true };
  }
  if (kind === 'scrap' || (kind === 'bullet' && isPictureList(item, line))) item.scraps.push(line);
  else item.body.push({ line, bullet: kind === 'bullet' });
};

/** Short entries right after words of a picture are the picture's too: the menu of a screenshot. */
const isPictureList = (item: RawItem, line: Line): boolean => {
  const last = item.body.at(-1)?.line.number ?? 0;
  const scrap = item.scraps.at(-1)?.number ?? 0;
  return scrap > last && line.plain.length < 100 && !/[.;]$/u.test(line.plain);
};
