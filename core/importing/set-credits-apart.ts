import type { Token } from './classify-lines.ts';

const FEWEST_DETAILS = 3;

/**
 * Stage 4b: where items name their sources after `Chi tiết`, a line such as `Nguồn: Báo Làng` is the credit of a picture or a
 * chart, not the source of an item, unless it stands right under a headline.
 */
export const setCreditsApart = (tokens: readonly Token[]): readonly Token[] => {
  const sources = tokens.filter((token) => token.kind === 'source');
  const credits = sources.filter(isCredit).length;
  if (credits === 0 || sources.length - credits < credits * FEWEST_DETAILS) return tokens;
  return tokens.map((token, i) =>
    isCredit(token) && tokens[i - 1]?.kind !== 'headline' ? { kind: 'scrap', line: token.line } : token,
  );
};

const isCredit = ({ kind, line }: Token): boolean => kind === 'source' && /^[\s(*_[]*nguồn/iu.test(line.plain);
