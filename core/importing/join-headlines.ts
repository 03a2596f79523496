import { isInCapitals } from '../text/capitals.ts';
import { fold } from '../text/fold.ts';
import type { Token } from './classify-lines.ts';
import type { Line } from './read-lines.ts';
import { sourceFollows } from './source-follows.ts';

type Headline = Extract<Token, { readonly kind: 'headline' }>;

const LONGEST = 320;
const MOST_LINES = 4;

/**
 * Stage 5a: headlines broken over two to four lines, with or without a date, become one; so does a date alone with the title
 * under it. A blank line may part the lines when their source follows, when they are marked alike, or when the first cannot end.
 */
export const joinHeadlines = (tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    const lines = token.kind === 'headline' ? linesOfDated(tokens, i, token) : linesOfUndated(tokens, i);
    joined.push(lines.length === 1 ? (emptyAsScrap(token) ?? token) : asOne(token, lines));
    i += lines.length;
  }
  return joined;
};

const emptyAsScrap = (token: Token): Token | null =>
  token.kind === 'headline' && token.title === '' ? { kind: 'scrap', line: token.line } : null;

const asOne = (token: Token, lines: readonly Token[]): Token => {
  const rest = lines.slice(1).map(({ kind, line }) => (kind === 'bullet' ? `- ${line.plain}` : line.plain));
  if (token.kind === 'headline') {
    // A dash at the beginning of the second line was read as the mark of a list; under a date alone it is one.
    const title = token.title === '' ? (lines[1]?.line.plain ?? '') : token.title;
    return { ...token, title: [title, ...rest.slice(token.title === '' ? 1 : 0)].join(' ') };
  }
  const plain = [token.line.plain, ...rest].join(' ');
  return { kind: 'scrap', line: { ...token.line, plain, text: plain } };
};

const linesOfDated = (tokens: readonly Token[], at: number, headline: Headline): readonly Token[] => {
  const lines: Token[] = [headline];
  let title = headline.title;
  while (lines.length <= MOST_LINES) {
    const next = tokens[at + lines.length];
    if (
      next === undefined ||
      !(isText(next) || isNumberInTitle(headline, next)) ||
      title.length + next.line.plain.length > LONGEST
    )
      break;
    if (title === '' ? !standsOut(next.line) : !goesOn(title, headline.line, next, tokens, at + lines.length)) break;
    lines.push(next);
    title = `${title} ${next.line.plain}`.trim();
  }
  return lines;
};

const goesOn = (title: string, first: Line, { kind, line }: Token, tokens: readonly Token[], at: number): boolean => {
  if (isInCapitals(title)) {
    if (line.gap === 0) return line.capitals || (kind === 'scrap' && !/\p{Ll}/u.test(line.plain) && sourceFollows(tokens, at));
    if (!line.capitals || kind === 'bullet' || line.gap > 1) return false;
    return alike(first, line) || isOpen(title) || sourceAfterTitle(tokens, at);
  }
  // In natural case only what stands right under it, and only when nothing else can follow.
  if (line.gap > 0 || kind === 'bullet' || line.capitals || /[.;]$/u.test(line.plain)) return false;
  return /^\p{Ll}/u.test(line.plain) || sourceFollows(tokens, at);
};

/** Lines in capitals, one right under the other, with a source behind them are one title without a date. */
const linesOfUndated = (tokens: readonly Token[], at: number): readonly Token[] => {
  const lines: Token[] = [];
  let title = '';
  for (let i = at; i < at + MOST_LINES; i += 1) {
    const token = tokens[i];
    const first = tokens[at];
    if (token?.kind !== 'scrap' || !token.line.capitals || first === undefined) break;
    const near = i === at || token.line.gap === 0 || (token.line.gap === 1 && (alike(first.line, token.line) || isOpen(title)));
    if (!near) break;
    lines.push(token);
    title = `${title} ${token.line.plain}`;
    if (sourceFollows(tokens, i)) return title.length <= LONGEST ? lines : tokens.slice(at, at + 1);
  }
  return tokens.slice(at, at + 1);
};

/** Past the rest of the title the source follows. */
const sourceAfterTitle = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + MOST_LINES; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'scrap' || !token.line.capitals || token.line.gap > 1) return false;
    if (sourceFollows(tokens, i)) return true;
  }
  return false;
};

/** `24/7` at the beginning of a second line is no date when the dates of the headlines have their colon. */
const isNumberInTitle = (headline: Headline, next: Token): boolean =>
  next.kind === 'headline' &&
  next.line.gap === 0 &&
  next.line.level === 0 &&
  /^\S+\s*[:|]/u.test(headline.line.plain) &&
  /^\d+\/\d+\s\p{L}/u.test(next.line.plain);

const isText = ({ kind }: Token): boolean => kind === 'scrap' || kind === 'bullet' || kind === 'prose';

const standsOut = (line: Line): boolean => line.capitals || line.level > 0 || line.bold;

/** Both are headings of one level, or both bold. */
const alike = (a: Line, b: Line): boolean => (a.level > 0 && a.level === b.level) || (a.level === 0 && a.bold && b.bold);

/** A title does not end in a comma, a dash or a word that leads on. */
const isOpen = (title: string): boolean =>
  /[,–—-]$/u.test(title) || /\s(?:va|cua|cho|voi|trong|tai|ve|de|la|den|tu|theo|cac|nhung|mot|va cac)$/u.test(fold(title));
