import type { Token } from './classify-lines.ts';

/** Whether the next thing after the token at `at` is a source; a page may print its heads and folios between. */
export const sourceFollows = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (BETWEEN.has(tokens[next]?.kind ?? '')) next += 1;
  return tokens[next]?.kind === 'source';
};

const BETWEEN: ReadonlySet<string> = new Set(['qr', 'running-head', 'header']);
