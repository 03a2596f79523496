import type { Finding } from '../../core/preflight/finding.ts';

/** Names one finding among all: the same words twice in one item have one key of the preflight and two rows here. */
export const rowKey = ({ key, place, range }: Pick<Finding, 'key' | 'place' | 'range'>): string =>
  [key, place.block, range?.start].join('|');
